import { registerBlockType, type BlockConfiguration } from '@wordpress/blocks';
import metadata from './block.json';
import { Edit, type NeedHelpAttributes } from './edit';
import './style.scss';

registerBlockType< NeedHelpAttributes >(
	metadata as BlockConfiguration< NeedHelpAttributes >,
	// Printed by PHP: nothing of it lies in the post.
	{ edit: Edit, save: () => null }
);
