import { words } from './words.ts'

export const african = {
  girls: words(`Amara Adaeze Temi Ifeoma Zuri Nia Abena Efua Makena Thandiwe Ayomide Chidera Simisola Wanjiru Hodan Ruvarashe
    Tariro Fatou Naledi Esther Deborah`),
  boys: words(`Kofi Emeka Tobi Chidi Kwame Ayo Tendai Femi Jabari Kelechi Kwabena Tawanda Ikenna Daniel Emmanuel Samuel
    Liban Abdi Tinashe Joshua Ebuka`),
  women: words('Ngozi Folake Abiola Adwoa Esi Chiamaka Rutendo Blessing Grace Comfort Patience Amina Hawa Nyasha Funmi'),
  men: words('Chukwudi Olumide Kwaku Yaw Tafadzwa Emmanuel Babatunde Kojo Farai Sunday Ibrahim Mohamud Segun Obinna'),
  surnames: words(`Okonkwo Adeyemo Mensah Nwosu Owusu Asante Moyo Chikwanha Ncube Eze Afolabi Abubakar Warsame
    Dlamini Sesay Quaye Tembo Chirwa Mutasa Agyeman Oyelaran Onyeka Danquah`),
}

export const caribbean = {
  girls: words('Shanice Keira Tianna Aaliyah Jada Renae Kadisha Leah Imani Naomi Talia Zaria Kayla Shania'),
  boys: words('Tyrell Jaden Malachi Kymani Rio Dontae Marlon Isaiah Micah Keon Tyrese Reece Nathaniel Elias'),
  women: words('Marcia Yvonne Sharon Beverley Natasha Simone Monique Tamara Kezia Janelle Sonia Camille'),
  men: words('Delroy Winston Leroy Trevor Errol Marlon Desmond Clive Dwayne Jermaine Curtis Andre'),
  surnames: words('Blackwood Brathwaite Dacosta Rowe Wray Cudjoe Delisser Facey Gentles Hylton Nembhard Plummer Tulloch Whyte-Bailey Mullings'),
}

export const chinese = {
  girls: words('Mei Jia-Yi Xin Lian Hui Sophie Grace Yan'),
  boys: words('Jun Wei Kai Hao Jason Eric Ming Tian'),
  women: words('Li-Hua Xiu Fang Jing Yuk Ling'),
  men: words('Chun Wing Guang Jian Kwok Tao'),
  surnames: words('Chan Wong Leung Cheung Zhang Lau Tang Liu Huang Yip'),
}
