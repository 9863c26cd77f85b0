import { words } from './words.ts'

export const pakistani = {
  girls: words(`Aisha Fatima Maryam Zainab Hafsa Inaaya Khadija Aleena Noor Mahnoor Eshaal Anaya Safa Sumayyah Hania Zoya Amna
    Iqra Laiba Minahil Rida Alishba`),
  boys: words(`Muhammad Mohammed Ibrahim Yusuf Zayn Hamza Ali Musa Zakariya Abdullah Rayyan Haris Bilal Usman Eesa Ayaan Subhan
    Hassan Umar Azlan Ismaeel Daniyal Sufyan`),
  women: words('Shazia Nasreen Samina Rukhsana Farah Saima Nadia Sobia Uzma Tahira Ambreen Rabia Shaista Noreen Bushra Asma'),
  men: words('Tariq Nadeem Asif Imran Khalid Shahid Waqar Zahid Rashid Arshad Sajid Faisal Naveed Kashif Amjad Rizwan'),
  surnames: words(`Hussain Akhtar Mahmood Rafiq Qureshi Iqbal Malik Chaudhry Sheikh Mirza Bashir Yaqoob Shafique Siddiqui Raza
    Aslam Zaman Nawaz Saleem Javed Sattar Ghani Haider Mughal`),
}

export const indian = {
  girls: words(`Anaya Aanya Kiran Simran Jasmin Riya Diya Priya Meera Kavya Aarohi Ishani Jiya Navya Gurleen Harleen Avni Tara
    Nisha Saanvi`),
  boys: words(`Arjun Aarav Rohan Dev Ishaan Vihaan Jeevan Harjot Gurpreet Aran Kabir Nikhil Rajan Sahib Veer Ashwin Manraj Kiyan
    Ajay Reyansh`),
  women: words('Sunita Harpreet Manjit Rajinder Kalpana Jaspreet Reena Hema Bhavna Sukhi Parminder Seema Kamaljit Anita'),
  men: words('Sukhdev Balwinder Rajesh Amarjit Harminder Sanjay Dinesh Jaswinder Paresh Hardeep Mandip Vijay Kuldip Nilesh'),
  surnames: words(`Patel Sandhu Gill Dhillon Sharma Bhatti Grewal Sahota Chauhan Mistry Parmar Solanki Johal Bains Sidhu Virdee
    Rai Dosanjh Purewal Lakhani Nandra Bassi Chohan Kalsi`),
}

export const bangladeshi = {
  girls: words('Tasnim Nusrat Sumaiya Fariha Anisa Jannat Raisa Samiha Maliha Tahmina Nabila Rumaysa'),
  boys: words('Tahmid Rafi Nahid Sakib Ayman Mahdi Tanvir Rahim Fahim Yahya Adnan Zubair'),
  women: words('Rahima Salma Shirin Nazma Hasina Rehana Ruksana Taslima Fahmida Jahanara'),
  men: words('Kamal Shafiq Jamal Mizanur Faruk Abdul Delwar Monir Habib Shahin'),
  surnames: words('Miah Uddin Begum Chowdhury Rahman Islam Khanom Haque Alam Talukder Sarkar Bhuiyan Choudhury Mannan'),
}
