export { ColumnChart } from './column-chart.tsx'
export { LineChart, type LineSeries } from './line-chart.tsx'
export { Sparkline } from './sparkline.tsx'
export { WaitingCurve, type WaitingSeries } from './waiting-curve.tsx'
