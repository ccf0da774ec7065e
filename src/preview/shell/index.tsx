import './page.css';
import { createRoot } from 'react-dom/client';
import { Preview } from './Preview';

const root = document.getElementById('root');
if (!root) throw new Error('De pagina mist het element "root".');
createRoot(root).render(<Preview />);
