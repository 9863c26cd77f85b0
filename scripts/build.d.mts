type Options = { readonly out?: string; readonly log?: (line: string) => void }
type Manifest = { readonly css: string; readonly js: string; readonly icon: string; readonly preload: readonly string[] }
export function build(options?: Options): Promise<void>
export function buildAssets(options?: Options): Promise<Manifest>
export function buildServer(options?: Options): Promise<void>
