/** Addresses of the built files, as written by scripts/build.mjs into dist/public/manifest.json. */
export type AssetManifest = {
  readonly css: string
  readonly js: string
  readonly icon: string
  /** Fonts the first view needs, fetched before the stylesheet asks for them. */
  readonly preload: readonly string[]
}
