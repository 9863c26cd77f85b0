import { words } from './words.ts'

export const british = {
  girls: words(`Olivia Amelia Isla Ava Ivy Freya Lily Florence Mia Willow Rosie Sophia Isabella Grace Daisy Sienna Poppy Elsie
    Emily Ella Evelyn Phoebe Evie Charlotte Harper Millie Matilda Maisie Emilia Ruby Ada Penelope Eliza Aurora Luna Alice Chloe
    Sofia Maeve Violet Erin Robyn Holly Jessica Eleanor Lottie Nancy Martha Esme Bonnie Orla Hallie Summer Ellie-Mae Lola
    Tilly Scarlett Amber Georgia Bethany Megan Lacey Skye Darcey Connie Edith Thea Imogen Heidi Niamh Faith Zara Ayla`),
  boys: words(`Oliver George Noah Arthur Harry Leo Jack Charlie Freddie Alfie Oscar Theo Archie Henry Thomas Jacob James Joshua
    William Ethan Lucas Edward Isaac Alexander Finley Logan Toby Harrison Reggie Tommy Jude Albie Louis Sonny Rory Rowan Ezra
    Daniel Max Elijah Teddy Jaxon Riley Hugo Bobby Kai Dylan Ellis Callum Liam Connor Kian Ollie Jenson Mason Tyler Brody
    Corey Declan Bailey Luke Nathan Stanley Frankie Ralph Felix Gabriel Roman Zachary Samuel Benjamin Joseph Ronnie Vinnie
    Blake Carter Aiden Cody Jayden Leon Owen Reuben Sebastian Spencer Taylor Wilfred`),
  women: words(`Sarah Claire Emma Laura Rebecca Gemma Rachel Kelly Lisa Nicola Michelle Joanne Donna Samantha Stacey Natalie
    Amy Hayley Kirsty Leanne Vicky Jodie Kerry Zoe Lindsay Hannah Lauren Charlene Danielle Louise Tracey Karen Becky Katie
    Jenna Cheryl Abigail Melissa Tanya Sian Carly Fiona Heather Kimberley Chantelle Gail Paula Helen Jade Shelley`),
  men: words(`David Paul Mark Andrew Lee Craig Matthew Stephen Simon Gary Darren Jason Ian Neil Stuart Adam Ryan Ben Carl
    Dean Wayne Shaun Martin Richard Robert Peter Kevin Scott Gareth Phil Jamie Russell Barry Nigel Glen Ashley Karl Aaron
    Damian Grant Jonathan Keith Leigh Mike Nick Ross Tim Trevor Alan Chris`),
  surnames: words(`Allcott Allenby Ambler Appleyard Ashworth Askew Backhouse Bagnall Bamford Barraclough Beardsmore Beckwith Birchall
    Birkett Birtles Bloxham Boothroyd Bostock Brackenridge Bramley Brindley Brockbank Butterworth Cartwright Cawthorne
    Challinor Charlesworth Clewes Clowes Coldwell Copestake Cotgrave Cotterill Crabtree Crowther Darby Deakin Dearden
    Dewhurst Dobson Drabble Duckworth-Hale Dunkley Dunnett Earnshaw Eastwood Eccles Edgerton Egglestone Elsworth Emery
    Entwistle Farnsworth Fearnley Fothergill Foxcroft Furnival Garforth Garside Gaskill Gledhill Goodall Haigh Hallam
    Halliwell Handley Hardcastle Hartley Haworth Hebblethwaite Hesketh-Rowe Heyes Higginbottom Hinchcliffe Hollins Holroyd
    Holt Horrocks Ibbotson Ingham Jessop Jowett Kenyon Kettle Kirkbride Lathom Leech Littlewood Lockwood Longbottom Lowe
    Lumb Machin Makin Massingham Midgley Mottershead Murgatroyd Naylor Nettleton Norcross Oakden Ogden Oldroyd Openshaw
    Ormerod Orrell Osbaldeston Otterburn Pickersgill Pilling Pinder Quarmby Raistrick Ramsbottom Rawcliffe Redfern Rimmer
    Robertshaw Rothwell Rowbotham Rushforth Sagar Satterthwaite Sedgwick Shackleton Smalley Sowerby Stirrup Sugden
    Swindells Tattersall Thackray Thornber Threlkeld Titterington Tordoff Tranter Trickett Tunnicliffe Turton Umpleby
    Utley Varley Wadsworth Walmsley Wetherell Whalley Whitehead Wigglesworth Winstanley Wolstenholme Womersley Woodcock
    Wragg Wrigley Yeadon Yelland`),
}

export const irish = {
  girls: words('Aoife Saoirse Ciara Roisin Caoimhe Clodagh Fiadh Sinead'),
  boys: words('Cian Oisin Cillian Darragh Tadhg Fionn Eoin Senan'),
  women: words('Siobhan Grainne Orlaith Deirdre Maureen Mairead'),
  men: words('Padraig Declan Seamus Donal Brendan Fergal'),
  surnames: words('Mulcahy Geraghty Hanrahan Tierney Cassidy McGlynn Rafferty Shaughnessy Brannigan Loughlin'),
}

export const eastEuropean = {
  girls: words(`Zuzanna Lena Maja Hanna Oliwia Amelia Nikola Gabija Ema Urte Ioana Andreea Daria Bianca Viktoria Elena Alicja
    Antonina Milena Kamila Liepa Sara`),
  boys: words(`Jakub Antoni Filip Szymon Aleksander Franciszek Mikolaj Kacper Lukas Matas Dominykas Andrei Stefan Luca Matei
    Adrian Oskar Igor Damian Nojus Tudor Rares`),
  women: words('Agnieszka Katarzyna Malgorzata Joanna Ewelina Justyna Rasa Jurgita Mihaela Cristina Alina Monika Dorota Iveta'),
  men: words('Tomasz Marcin Piotr Krzysztof Grzegorz Rafal Mindaugas Darius Bogdan Ionut Florin Marius Pawel Vaidas'),
  surnames: words(`Kowalczuk Wojtasik Zielonka Grabowiec Pietrasz Majchrzyk Sikorzak Urbaniak Wrobel Kubacka Jankunas Petrauskis
    Vaitkunas Stankevic Dumitrache Ciobanel Stoicescu Munteanu Lungulescu Petkovski Horvathy Novotna Balintova Kral`),
}
