import { registerBlockType, type BlockConfiguration } from '@wordpress/blocks';
import metadata from './block.json';
import { Edit, type OrderFaqAttributes } from './edit';
import './style.scss';

registerBlockType< OrderFaqAttributes >(
	metadata as BlockConfiguration< OrderFaqAttributes >,
	// Printed by PHP: nothing of it lies in the post.
	{ edit: Edit, save: () => null }
);
