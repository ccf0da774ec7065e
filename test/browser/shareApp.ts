import { SHARED_APP, startApp } from './app';

/** Starts the preview once for all files of browser tests. @returns stops it */
export default async function shareApp(): Promise<() => Promise<void>> {
  const app = await startApp();
  process.env[SHARED_APP] = app.url;
  return async () => {
    Reflect.deleteProperty(process.env, SHARED_APP);
    await app.stop();
  };
}
