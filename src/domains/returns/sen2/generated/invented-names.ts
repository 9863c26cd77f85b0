/** Common names, put together by chance: nobody is meant. */
export const forenames = [
  'Aaliyah', 'Adam', 'Aisha', 'Alfie', 'Amelia', 'Amir', 'Archie', 'Aria', 'Arthur', 'Ava', 'Ben', 'Charlie', 'Chloe', 'Daisy', 'Daniel', 'Dylan',
  'Ella', 'Emily', 'Ethan', 'Eva', 'Fatima', 'Freddie', 'Freya', 'George', 'Grace', 'Harry', 'Hassan', 'Henry', 'Ibrahim', 'Isla', 'Jack', 'Jacob',
  'Jasmine', 'Joshua', 'Kayleigh', 'Leo', 'Lily', 'Logan', 'Lucas', 'Maisie', 'Maryam', 'Mason', 'Mia', 'Mohammed', 'Noah', 'Oliver', 'Olivia',
  'Oscar', 'Poppy', 'Riley', 'Rosie', 'Ruby', 'Ryan', 'Samuel', 'Sienna', 'Sophie', 'Theo', 'Thomas', 'Yusuf', 'Zara',
]

export const surnames = [
  'Adams', 'Ahmed', 'Ali', 'Allen', 'Bailey', 'Baker', 'Begum', 'Bell', 'Bennett', 'Brown', 'Butler', 'Carter', 'Clark', 'Collins', 'Cook', 'Cooper',
  'Cox', 'Davies', 'Edwards', 'Evans', 'Foster', 'Gray', 'Green', 'Griffiths', 'Hall', 'Harris', 'Hill', 'Hughes', 'Hussain', 'Jackson', 'James',
  'Johnson', 'Jones', 'Kaur', 'Kelly', 'Khan', 'King', 'Lee', 'Lewis', 'Malik', 'Martin', 'Mitchell', 'Moore', 'Morgan', 'Morris', 'Murphy',
  'O’Brien', 'Okafor', 'Parker', 'Patel', 'Phillips', 'Price', 'Roberts', 'Rogers', 'Shah', 'Singh', 'Smith', 'Taylor', 'Walker', 'Wright',
]
