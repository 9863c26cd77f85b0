/** The only door to settings: schools and colleges as the national register names them. */
export { loadRegister } from './actions/load-register.ts'
