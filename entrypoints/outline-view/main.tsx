import { createRoot } from 'react-dom/client';
import '../../components/shared/theme.css';
import { App } from '../../components/outline/App.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App id={location.hash.slice(1)} />);
