export const chartSettingsPath = '/indicators/settings'
