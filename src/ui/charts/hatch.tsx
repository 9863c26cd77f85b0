/** A mask of slanted stripes, so that stacked columns differ by more than colour. */
export const Hatch = ({ id }: { readonly id: string }) => (
  <defs>
    {[9, 5].map((gap, index) => (
      <>
        <pattern id={`${id}-stripes-${index}`} width={gap} height={gap} patternUnits="userSpaceOnUse" patternTransform={`rotate(${index ? -45 : 45})`}>
          <rect width={gap} height={gap} fill="#fff" />
          <rect width="2" height={gap} fill="#000" />
        </pattern>
        <mask id={`${id}-hatch-${index}`} maskUnits="userSpaceOnUse" x="0" y="0" width="700" height="400">
          <rect width="700" height="400" fill={`url(#${id}-stripes-${index})`} />
        </mask>
      </>
    ))}
  </defs>
)

/** The mask of the nth series; the first is solid. */
export const hatched = (id: string, series: number): string | undefined =>
  series % 4 === 0 ? undefined : `url(#${id}-hatch-${(series - 1) % 2})`
