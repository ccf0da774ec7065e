import type { Configuration } from 'webpack';
import type { Configuration as DevServerConfiguration } from 'webpack-dev-server';

/** The settings as webpack calls for them: `--env name=value` and its own arguments. */
export default function configure(env?: Record<string, unknown>, argv?: { readonly mode?: string }): Promise<Configuration & { devServer: DevServerConfiguration }>;
