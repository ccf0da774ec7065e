import { afterEach, describe, expect, it, vi } from 'vitest';
import configure from '../../webpack.config.js';

interface Server {
  readonly port: number;
  readonly server: unknown;
  readonly headers: (request: { url?: string }) => Record<string, string>;
}

async function server(env: Record<string, unknown> = {}): Promise<Server> {
  const config = (await configure(env, { mode: 'development' })) as unknown as { devServer: Server; devtool: unknown };
  expect(config.devtool).toBe(false);
  return config.devServer;
}
const policy = async (url: string, env = {}): Promise<string> => (await server(env)).headers({ url })['Content-Security-Policy'] ?? '';

describe('the development server', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('listens on port 3000, or where PORT says', async () => {
    vi.stubEnv('PORT', undefined);
    expect((await server()).port).toBe(3000);
    vi.stubEnv('PORT', '4123');
    expect((await server()).port).toBe(4123);
  });

  it('serves plain http unless Excel is to load it', async () => {
    expect((await server()).server).toBe('http');
  });

  it.each(['/taskpane.html', '/pane.html', '/pane.html?x=1'])('lets %s run neither inline scripts nor eval', async (url) => {
    expect(await policy(url)).toMatch(/default-src 'none'; script-src 'self'(?! 'unsafe)/);
    expect(await policy(url)).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
  });

  it('lets only the page in Excel load Office.js, from where it was told to', async () => {
    expect(await policy('/taskpane.html')).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(await policy('/taskpane.html', { officeJs: 'https://office.example/office.js' })).toContain("script-src 'self' https://office.example;");
    expect(await policy('/pane.html')).toContain("script-src 'self';");
  });

  it('lets Excel on the web frame the add-in, and nobody else frame the pane of the preview', async () => {
    expect(await policy('/taskpane.html')).toMatch(/frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com/);
    expect(await policy('/pane.html')).toMatch(/frame-ancestors 'self'$/);
  });
});
