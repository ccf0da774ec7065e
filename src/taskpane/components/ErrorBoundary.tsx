import { Component } from 'react';
import type { ErrorInfo, ReactNode } from 'react';
import { t } from '../i18n/translate';
import { diagnostics } from './diagnostics';
import { MessagePage } from './MessagePage';

interface Caught {
  readonly error: Error | null;
  readonly where: string;
}

/** Shows the cause of a fault while drawing, with a way on, instead of an empty pane. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, Caught> {
  override state: Caught = { error: null, where: '' };

  static getDerivedStateFromError(error: unknown): Partial<Caught> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(_error: unknown, info: ErrorInfo): void {
    this.setState({ where: info.componentStack ?? '' });
  }

  override render(): ReactNode {
    const { error, where } = this.state;
    if (!error) return this.props.children;
    const retry = () => this.setState({ error: null, where: '' });
    return <MessagePage title={t('crash.title')} detail={`${t('crash.detail')} ${error.message}`} advice={t('crash.advice')} report={diagnostics(`${error.stack ?? error.message}\n${where}`)} onRetry={retry} />;
  }
}
