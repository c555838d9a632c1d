// Bundles a Worker's entry into one module for miniflare, as wrangler would, but without its configuration.
import { build } from 'vite';

export async function bundleWorker(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { target: 'webworker', noExternal: true },
    resolve: { conditions: ['workerd', 'worker', 'module', 'import', 'default'] },
    build: {
      ssr: entry,
      write: false,
      minify: false,
      target: 'es2024',
      rollupOptions: { external: [/^cloudflare:/, /^node:/], output: { format: 'es', codeSplitting: false } },
    },
  });
  const output = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const chunk = output.find((each) => each.type === 'chunk' && each.isEntry);
  if (chunk?.type !== 'chunk') throw new Error(`Nothing was built from ${entry}`);
  return chunk.code;
}
