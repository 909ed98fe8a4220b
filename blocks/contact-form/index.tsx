import { registerBlockType, type BlockConfiguration } from '@wordpress/blocks';
import metadata from './block.json';
import { Edit, type ContactFormAttributes } from './edit';
import './style.scss';
import './editor.scss';

registerBlockType< ContactFormAttributes >(
	metadata as BlockConfiguration< ContactFormAttributes >,
	// Printed by PHP: nothing of it lies in the post.
	{ edit: Edit, save: () => null }
);
