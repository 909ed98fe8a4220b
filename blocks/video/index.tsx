import { InnerBlocks } from '@wordpress/block-editor';
import { registerBlockType, type BlockConfiguration } from '@wordpress/blocks';
import metadata from './block.json';
import { Edit, type VideoAttributes } from './edit';
import './style.scss';

registerBlockType< VideoAttributes >(
	metadata as BlockConfiguration< VideoAttributes >,
	// Only the transcript lies in the post; the rest is printed by PHP.
	{ edit: Edit, save: () => <InnerBlocks.Content /> }
);
