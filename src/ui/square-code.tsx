import squareOf from 'qrcode-generator'

/** Words as a square picture for a phone's camera (a QR code): our own SVG, dark on white whatever the colours round it. */
export function SquareCode({ words, label }: { readonly words: string; readonly label: string }) {
  const code = squareOf(0, 'M')
  code.addData(words)
  code.make()
  const size = code.getModuleCount()
  const places = Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_, column) => (code.isDark(row, column) ? `M${column + 4} ${row + 4}h1v1h-1z` : ''))).flat()
  const whole = size + 8
  return (
    <svg class="wm-square-code" role="img" aria-label={label} viewBox={`0 0 ${whole} ${whole}`} width="220" height="220" shape-rendering="crispEdges">
      <rect width={whole} height={whole} fill="#ffffff" />
      <path d={places.join('')} fill="#000000" />
    </svg>
  )
}
