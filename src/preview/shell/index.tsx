import { FluentProvider, Text, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (!root) throw new Error('De pagina mist het element "root".');
createRoot(root).render(
  <FluentProvider theme={webLightTheme}>
    <Text>Voorbeeldomgeving</Text>
  </FluentProvider>,
);
