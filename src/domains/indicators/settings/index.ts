/** What an authority sets for its figures, each from a day on. */
export type { FigureSettings } from './rules/settings.ts'
export { addFigureSetting, takeBackFigureSetting, findFigureSetting, findFigureSettingsSaid, type FigureSettingSaid } from './storage/settings.ts'
export { figureSettingRoutes } from './pages/routes.ts'
