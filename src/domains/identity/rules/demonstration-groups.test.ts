import { expect, it } from 'vitest'
import { inGroups, inOrderOfGroups } from './demonstration-groups.ts'
import { roleTitles } from './roles.ts'

const one = (title: string, name = title) => ({ title, name })

it('families stand first, a role’s people by name, and nobody is lost', () => {
  const people = [one('Chair'), one('Parent', 'Zoe'), one('Piper'), one('SEND manager'), one('Parent', 'Ann')]
  expect(inOrderOfGroups(people).map(({ name }) => name)).toEqual(['Ann', 'Zoe', 'SEND manager', 'Chair', 'Piper'])
  expect(inGroups(inOrderOfGroups(people)).map((group) => [group.heading, ...group.people.map(({ name }) => name)])).toEqual([
    ['Families', 'Ann', 'Zoe'], ['Casework', 'SEND manager'], ['Improvement, figures and boards', 'Chair'], ['Others', 'Piper'],
  ])
})

it('every role has a group of its own kind', () => {
  expect(inGroups(Object.values(roleTitles).map((title) => one(title))).map(({ heading }) => heading)).toEqual(['Casework', 'Improvement, figures and boards'])
})

it.each(['SENCO', 'Educational psychologist', 'Independent adviser', 'Panel member'])('whoever stands round a child has a group: %s', (title) => {
  expect(inGroups([one(title)]).map(({ heading }) => heading)).toEqual(['Schools, advice and panels'])
})
