<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

/**
 * The HTML part of a mail: one column of 600 px that shrinks to the phone, the answer first.
 *
 * Written for what mail programs know: tables, `dir` and `align` on every cell (Outlook takes its
 * direction from nowhere else) and styles inline; a style sheet only for what may be missing
 * (phones, dark mode). No image is needed to read it.
 */
final class HtmlTemplate {

	private const FONT = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Helvetica Neue','Noto Sans Arabic',Tahoma,Arial,sans-serif";

	/** For both directions; the few lines that programs without style sheets go without. */
	private const STYLE = <<<'CSS'
		body, table, td { -webkit-text-size-adjust: 100%; -ms-text-size-adjust: 100%; }
		.words ul, .words ol { margin: 0 0 16px; }
		.words > :last-child, .quote > :last-child { margin-bottom: 0 !important; }
		.words a, .quiet a { color: #1d4ed8; text-decoration: underline; }
		.words, .quiet { overflow-wrap: anywhere; word-break: break-word; }
		@media only screen and (max-width: 480px) {
			.outside { padding: 0 !important; }
			.cell { padding-left: 20px !important; padding-right: 20px !important; }
		}
		@media (prefers-color-scheme: dark) {
			body, .outside { background: #101216 !important; }
			.column { background: #1a1d23 !important; }
			.words, .words td, .words th { color: #e8eaed !important; }
			.quiet, .quiet td { color: #a9afb8 !important; }
			.line, .words blockquote { border-color: #3a404a !important; }
			.words a, .quiet a { color: #93b8ff !important; }
			.button { border: 1px solid #6b7280 !important; }
			.logo { background: #ffffff !important; padding: 4px !important; border-radius: 4px !important; }
		}
		[data-ogsc] .words { color: #e8eaed !important; }
		[data-ogsc] .quiet { color: #a9afb8 !important; }
		CSS;

	public function render( MailContent $content, Brand $brand ): string {
		$dir  = $content->language->direction();
		$rows = '';
		foreach ( $content->parts as $i => $part ) {
			$rows .= $this->part( $part, $dir, 0 === $i ? 28 : 0 );
		}
		$rows .= $this->files( $content->files->linked, $dir );
		$rows .= $this->earlier( $content, $dir );
		$rows .= $this->link( $content, $brand, $dir );
		$rows .= $this->signature( $content, $brand, $dir );
		return $this->document( $content, $brand, $dir, $rows );
	}

	private function document( MailContent $content, Brand $brand, Direction $dir, string $rows ): string {
		$lang  = esc_attr( $content->language->tag() );
		$title = esc_html( $content->subject );
		$color = esc_attr( $brand->color );
		$style = self::STYLE;
		$note  = '' === $content->note ? '' : $this->row( $this->text( $content->note ), $dir, 'quiet', 'padding:16px 28px 24px;font-size:13px;line-height:1.6;color:#5b6472' );
		$open  = "<table role=\"presentation\" dir=\"{$dir->value}\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"";
		return <<<HTML
			<!DOCTYPE html>
			<html lang="{$lang}" dir="{$dir->value}">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<meta name="x-apple-disable-message-reformatting">
			<meta name="format-detection" content="telephone=no, date=no, address=no">
			<meta name="color-scheme" content="light dark">
			<meta name="supported-color-schemes" content="light dark">
			<title>{$title}</title>
			<style>
			{$style}
			</style>
			</head>
			<body dir="{$dir->value}" style="margin:0;padding:0;background:#f2f3f5">
			{$open} class="outside" style="background:#f2f3f5"><tr><td class="outside" align="center" dir="{$dir->value}" style="padding:24px 12px">
			<!--[if mso]><table role="presentation" dir="{$dir->value}" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td dir="{$dir->value}"><![endif]-->
			<div style="max-width:600px;margin:0 auto">
			{$open} class="column" style="max-width:600px;background:#ffffff;border-top:4px solid {$color}">
			{$rows}
			</table>
			{$open} style="max-width:600px">{$note}</table>
			</div>
			<!--[if mso]></td></tr></table><![endif]-->
			</td></tr></table>
			</body>
			</html>
			HTML;
	}

	/** What somebody wrote, in its own direction, below who and when in the mail's. */
	private function part( MailPart $part, Direction $dir, int $space ): string {
		$byline = '' === $part->byline ? '' : $this->row( $this->text( $part->byline ), $dir, 'quiet', "padding:{$space}px 28px 8px;font-size:14px;line-height:1.6;color:#5b6472" );
		$top    = '' === $byline ? $space : 0;
		$size   = Direction::Rtl === $part->direction ? 'font-size:17px;line-height:1.8' : 'font-size:16px;line-height:1.6';
		return $byline . $this->row( MessageMarkup::of( $part ), $part->direction, 'words', "padding:{$top}px 28px 24px;{$size};color:#1f2430" );
	}

	/** @param list<MailFile> $files */
	private function files( array $files, Direction $dir ): string {
		if ( array() === $files ) {
			return '';
		}
		$lines = array( $this->text( __( 'Too large for a mail, waiting on the page below:', 'sanad' ) ) );
		foreach ( $files as $file ) {
			$lines[] = $this->text( Isolate::auto( $file->name ) . ' (' . size_format( $file->size ) . ')' );
		}
		return $this->row( implode( '<br>', $lines ), $dir, 'quiet', 'padding:0 28px 24px;font-size:14px;line-height:1.7;color:#5b6472' );
	}

	/** Excerpts of what was said before, below a thin line. */
	private function earlier( MailContent $content, Direction $dir ): string {
		if ( array() === $content->earlier ) {
			return '';
		}
		$rows = $this->line( $dir );
		foreach ( $content->earlier as $part ) {
			$side  = $part->direction->start();
			$rows .= $this->row( '<strong>' . $this->text( $part->byline ) . '</strong>', $dir, 'quiet', 'padding:0 28px 4px;font-size:14px;line-height:1.6;color:#5b6472' );
			$quote = "<div class=\"quote line\" dir=\"{$part->direction->value}\" style=\"border-{$side}:3px solid #d9dce1;padding-{$side}:12px\">" . MessageMarkup::of( $part ) . '</div>';
			$rows .= $this->row( $quote, $part->direction, 'quiet', 'padding:0 28px 20px;font-size:14px;line-height:1.7;color:#5b6472' );
		}
		return $rows . ( $content->has_more ? $this->row( '[…]', $dir, 'quiet', 'padding:0 28px 20px;font-size:14px;color:#5b6472' ) : '' );
	}

	private function link( MailContent $content, Brand $brand, Direction $dir ): string {
		if ( '' === $content->link ) {
			return '';
		}
		$color  = esc_attr( $brand->color );
		$ink    = $brand->text_on_color();
		$button = "<table role=\"presentation\" dir=\"{$dir->value}\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" align=\"{$dir->start()}\"><tr>"
			. "<td class=\"button\" dir=\"{$dir->value}\" align=\"center\" bgcolor=\"{$color}\" style=\"background:{$color};border-radius:4px\">"
			. '<a href="' . esc_url( $content->link ) . "\" style=\"display:inline-block;padding:12px 20px;font-family:" . self::FONT . ";font-size:15px;line-height:20px;font-weight:600;color:{$ink};text-decoration:none\">"
			. $this->text( $content->link_text ) . '</a></td></tr></table>';
		return $this->row( $button, $dir, '', 'padding:4px 28px 28px' );
	}

	private function signature( MailContent $content, Brand $brand, Direction $dir ): string {
		if ( '' !== $content->signature_html ) {
			$part = new MailPart( $content->signature_html, $content->signature, Direction::of_text( $content->signature, $dir ) );
			return $this->line( $dir ) . $this->row( MessageMarkup::of( $part ), $part->direction, 'quiet', 'padding:0 28px 28px;font-size:14px;line-height:1.7;color:#5b6472' );
		}
		$lines = nl2br( $this->text( $content->signature ) );
		if ( null !== $brand->logo_url ) {
			$width = $brand->logo_width > 0 ? " width=\"{$brand->logo_width}\"" : '';
			// Its text stands in for it while images are off, unless the lines above say it already.
			$alt   = str_contains( $content->signature, $brand->shop_name ) ? '' : $brand->shop_name;
			$logo  = '<img class="logo" src="' . esc_url( $brand->logo_url ) . '" alt="' . esc_attr( $alt ) . "\"{$width} height=\"{$brand->logo_height}\" style=\"display:inline-block;border:0;width:auto;max-width:100%\">";
			$lines = '' === $lines ? $logo : "{$lines}<br><br>{$logo}";
		}
		return '' === $lines ? '' : $this->line( $dir ) . $this->row( $lines, $dir, 'quiet', 'padding:0 28px 28px;font-size:14px;line-height:1.7;color:#5b6472' );
	}

	private function line( Direction $dir ): string {
		return $this->row( '<div class="line" style="border-top:1px solid #dfe2e6;font-size:0;line-height:0">&nbsp;</div>', $dir, '', 'padding:0 28px 20px' );
	}

	/** One row of the column. */
	private function row( string $html, Direction $dir, string $class, string $style ): string {
		$font = self::FONT;
		return "<tr><td class=\"cell {$class}\" dir=\"{$dir->value}\" align=\"{$dir->start()}\" style=\"{$style};font-family:{$font};text-align:{$dir->start()}\">{$html}</td></tr>\n";
	}

	private function text( string $text ): string {
		return Isolate::to_html( $text );
	}
}
