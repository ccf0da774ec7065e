import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { FunctionsMetadataPlugin } from './webpack.functions.js';

const MICROSOFT_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * Three pages from two bundles:
 *   /               the preview: a stand-in Excel in the browser with the task pane beside it
 *   /pane.html      the task pane inside the preview; takes Office and Excel from the page around it
 *   /taskpane.html  the task pane in the real Excel; loads Office.js
 * `--env excel` serves over https with the development certificates that Excel trusts.
 * `--env officeJs=URL` (or OFFICE_JS_URL) takes Office.js from elsewhere than Microsoft's CDN.
 */
export default async (env = {}, argv = {}) => {
  const production = argv.mode === 'production';
  const officeJs = env.officeJs ?? process.env.OFFICE_JS_URL ?? MICROSOFT_OFFICE_JS;
  return {
    // WebView2, Edge, Chrome, Firefox and Safari of the last years; without this webpack reaches for `new Function`.
    target: ['web', 'es2022'],
    entry: {
      // One runtime for the pane, the ribbon's commands and the functions in cells.
      taskpane: ['./src/functions/index.ts', './src/taskpane/index.tsx'],
      // The manifest must name a script beside the page; Excel loads the page.
      functions: './src/functions/index.ts',
      host: './src/preview/shell/paneHost.ts',
      preview: './src/preview/shell/index.tsx',
    },
    output: {
      path: path('dist'),
      // The manifest names functions.js: without a hash.
      filename: ({ chunk }) => (production && chunk?.name !== 'functions' ? '[name].[contenthash:10].js' : '[name].js'),
      cssFilename: production ? '[name].[contenthash:10].css' : '[name].css',
      assetModuleFilename: 'assets/[name].[contenthash:10][ext]',
      clean: true,
    },
    // Never an eval devtool: the pages are served with a content security policy that forbids it.
    devtool: false,
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    experiments: { css: true },
    module: {
      rules: [
        // Types are checked by `npm run types`.
        { test: /\.tsx?$/, include: path('src'), loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
      ],
    },
    plugins: [...pages(officeJs), staticFiles(), new FunctionsMetadataPlugin(), sourceMaps()],
    optimization: {
      runtimeChunk: false,
      splitChunks: {
        chunks: 'all',
        cacheGroups: {
          // Loaded by the preview only, after its frame is on the screen.
          spreadsheet: { test: /[\\/]node_modules[\\/](@univerjs|rxjs|opentype\.js|franc-min|cjk-regex)/, chunks: 'async', name: 'spreadsheet', priority: 10, enforce: true },
        },
      },
    },
    performance: { hints: false },
    cache: { type: 'filesystem', cacheDirectory: path('.cache/webpack'), buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
    stats: 'errors-warnings',
    devServer: await devServer(env, officeJs),
  };
};

function pages(officeJs) {
  const page = (filename, template, chunks, parameters = {}) =>
    new HtmlPlugin({ filename, template, chunks, chunksSortMode: 'manual', scriptLoading: 'defer', templateParameters: parameters, inject: 'head' });
  return [
    page('index.html', './src/preview/index.html', ['preview']),
    page('pane.html', './src/preview/pane.html', ['host', 'taskpane']),
    page('taskpane.html', './src/taskpane/taskpane.html', ['taskpane'], { officeJs }),
    page('help.html', './src/taskpane/help.html', []),
  ];
}

function staticFiles() {
  return new CopyPlugin({
    patterns: [
      { from: 'assets/icons/**/*.png' },
      { from: 'manifest.xml' },
      // The licence of the direction numbers asks for its text beside every copy of them.
      { from: 'assets/sobol/LICENCE.txt', to: 'assets/sobol/LICENCE.txt' },
    ],
  });
}

/** The spreadsheet's own code is left out: its map is ten times the size of all others together. */
function sourceMaps() {
  return new webpack.SourceMapDevToolPlugin({ filename: '[file].map', exclude: /spreadsheet|vendors/ });
}

async function devServer(env, officeJs) {
  return {
    host: 'localhost',
    port: Number(process.env.PORT ?? 3000),
    server: env.excel ? { type: 'https', options: await developmentCertificates() } : 'http',
    static: false,
    // The pane's page holds two bundles, and hot replacement knows how to update only one: the page is reloaded instead.
    hot: false,
    liveReload: true,
    // Errors while running belong to the error boundary and the console, not to a sheet over the grid.
    client: { overlay: { errors: true, warnings: false, runtimeErrors: false } },
    headers: (request) => securityHeaders(request.url ?? '/', officeJs),
    setupMiddlewares(middlewares, server) {
      server.compiler.hooks.done.tap('address', () => announce(server));
      return middlewares;
    },
  };
}

let announced = false;
/** Said once, so that somebody who typed `npm start` knows where to look. */
function announce(server) {
  if (announced) return;
  announced = true;
  const { port, server: kind } = server.options;
  const root = `${kind?.type === 'https' ? 'https' : 'http'}://localhost:${port}`;
  console.log(`\nSterktewijzer: ${root}/  (voorbeeldomgeving)   ${root}/taskpane.html  (deelvenster in Excel)\n`);
}

/** Asks the operating system to trust a certificate, hence only loaded when Excel is to be served. */
async function developmentCertificates() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return getHttpsServerOptions();
}

/** Who may show a page in a frame: Excel on the web for the add-in, only ourselves for the preview's pane. */
const OFFICE_FRAMES = 'https://*.officeapps.live.com https://*.office.com https://*.cloud.microsoft https://*.sharepoint.com';

function securityHeaders(url, officeJs) {
  const page = url.split('?')[0];
  const office = new URL(officeJs, 'http://localhost').origin;
  const inExcel = page === '/taskpane.html';
  const inPreview = page === '/pane.html';
  const common = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
  if (!inExcel && !inPreview) return common;
  const policy = [
    "default-src 'none'",
    `script-src 'self'${inExcel ? ` ${office}` : ''}`,
    // Fluent UI writes its rules into style elements at run time.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self' ws: wss:",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self'${inExcel ? ` ${OFFICE_FRAMES}` : ''}`,
  ];
  return { ...common, 'Content-Security-Policy': policy.join('; ') };
}
