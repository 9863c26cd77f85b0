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
  surnames: words(`Allcott Ambler Appleyard Arkwright Ashworth Aspinall Atherton Babbage Bagnall Bairstow Bamford Barraclough
    Beardsmore Beckwith Bellamy Birtles Blackwell Bloxham Boothroyd Bostock Bradshaw Bramley Brearley Brindley Broadbent
    Brockbank Bullock Burgess Burnham Butterworth Cartwright Chadwick Challinor Charlesworth Clegg Clewes Clowes Coldwell
    Copestake Corbett Cotterill Crabtree Crossley Crowther Darby Deakin Dearden Dewhurst Dickinson Dobson Drabble Dunkley
    Duxbury Eastwood Eccles Edgerton Elsworth Emery Entwistle Fairclough Farnsworth Fearnley Fielding Fletcher Foxcroft
    Garside Gledhill Goodall Greenhalgh Greenwood Grimshaw Hackett Haigh Hallam Halliwell Handley Hardcastle Hargreaves
    Hartley Haworth Heathcote Heyes Higginbottom Hinchcliffe Hollins Holroyd Horrocks Howarth Ibbotson Ingham Jessop Jowett
    Kershaw Kettle Lathom Leadbetter Littlewood Longbottom Lockwood Lumb Machin Makin Marsden Mellor Midgley Milner
    Mottershead Murgatroyd Naylor Nuttall Oakden Ogden Oldroyd Openshaw Ormerod Osbaldeston Peake Pickersgill Pilling
    Platt Pollard Postlethwaite Pemberton Quarmby Radcliffe Ramsbottom Rawcliffe Redfern Rigby Riley Rimmer Robertshaw
    Rothwell Rowbotham Sagar Schofield Scholes Sedgwick Shackleton Shuttleworth Sidebottom Slater Smalley Southworth
    Stansfield Stirrup Sugden Sutcliffe Swindells Tattersall Thackray Thornber Tordoff Trickett Tunnicliffe Turton
    Unsworth Utley Varley Wadsworth Walmsley Warburton Waterhouse Whalley Whitehead Whittaker Wigglesworth Winstanley
    Wolstenholme Womersley Woodcock Worrall Wrigley Yarwood Yeadon Jones Taylor Brown Wilson Evans Walker Wright Roberts
    Green Hall Wood Harris Clarke Turner Hill Moore Cooper Ward King Baker Bennett Cox Foster Simmons Palmer Mills`),
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
