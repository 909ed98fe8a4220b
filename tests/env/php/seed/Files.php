<?php
declare(strict_types=1);

namespace SanadEnv\Seed;

use Sanad\Actor;
use Sanad\Attachments\UploadedFile;
use Sanad\Desk;

/** Files that customers and agents attach. */
final class Files {

	public function __construct( private readonly Desk $desk ) {}

	/** A photo of something broken; 0 where this PHP cannot draw. */
	public function photo( Actor $by, string $key ): int {
		return Picture::possible() ? $this->accept( $by, $key, 'photo.png', Picture::png( 'mug', '#6f8a91', true ) ) : 0;
	}

	/** An invoice of one page. */
	public function invoice( Actor $by, Conversation $plan, string $key ): int {
		$number = $plan->purchase->number ?? '';

		return $this->accept( $by, $key, "invoice-{$number}.pdf", $this->pdf( "Invoice for order {$number}" ) );
	}

	private function accept( Actor $by, string $key, string $name, string $content ): int {
		$path = (string) wp_tempnam( $name );
		file_put_contents( $path, $content );

		return $this->desk->attachments->accept( UploadedFile::from_path( $path, $name ), $by, null, $key )->id;
	}

	/** The smallest PDF that readers open: one page, one line (PDF 1.4, sections 7.5 and 9.4). */
	private function pdf( string $line ): string {
		$text    = "BT /F1 18 Tf 60 760 Td ({$line}) Tj ET";
		$objects = array(
			'<< /Type /Catalog /Pages 2 0 R >>',
			'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
			'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
			'<< /Length ' . strlen( $text ) . " >>\nstream\n{$text}\nendstream",
			'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
		);
		$pdf     = "%PDF-1.4\n";
		$table   = '0000000000 65535 f ' . "\n";
		foreach ( $objects as $number => $object ) {
			$table .= sprintf( "%010d 00000 n \n", strlen( $pdf ) );
			$pdf   .= ( $number + 1 ) . " 0 obj\n{$object}\nendobj\n";
		}
		$start = strlen( $pdf );
		$size  = count( $objects ) + 1;

		return "{$pdf}xref\n0 {$size}\n{$table}trailer\n<< /Size {$size} /Root 1 0 R >>\nstartxref\n{$start}\n%%EOF\n";
	}
}
