import type { Boot } from '../../types/boot';
import { boot } from '../boot';

/** What the page handed to the app: the agent, his rights, his language. Never changes. */
export function useBoot(): Boot {
	return boot();
}
