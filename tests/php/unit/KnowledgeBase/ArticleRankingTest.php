<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\KnowledgeBase;

use PHPUnit\Framework\TestCase;
use Sanad\KnowledgeBase\Feedback\ArticleFigures;
use Sanad\KnowledgeBase\Search\ArticleRanking;
use Sanad\KnowledgeBase\Search\ArticleWords;
use Sanad\KnowledgeBase\Search\Candidate;
use Sanad\KnowledgeBase\Search\Form;
use Sanad\KnowledgeBase\Search\KnownWord;
use Sanad\KnowledgeBase\Search\Matched;
use Sanad\KnowledgeBase\Search\RankedArticle;
use Sanad\KnowledgeBase\Search\SoughtWord;
use Sanad\Search\AskedWord;

final class ArticleRankingTest extends TestCase {

	private const NOW = '2026-11-22 12:00:00';

	public function test_a_closer_match_comes_first(): void {
		$word = $this->word( 'ship', array( 1 => Matched::Folded, 2 => Matched::Stem, 3 => Matched::Related, 4 => Matched::Partial ) );
		$body = ArticleWords::IN_BODY;
		$list = array(
			$this->article( 14, array( 4 => array( 500, $body ) ) ),
			$this->article( 13, array( 3 => array( 500, $body ) ) ),
			$this->article( 12, array( 2 => array( 500, $body ) ) ),
			$this->article( 11, array( 1 => array( 500, $body | ArticleWords::OTHER_SPELLING ) ) ),
			$this->article( 10, array( 1 => array( 500, $body | ArticleWords::PLAIN_SPELLING ) ) ),
		);
		$ranked = $this->ranking( array( $word ) )->order( $list );
		self::assertSame( array( 10, 11, 12, 13, 14 ), $this->ids( $ranked ) );
		self::assertSame( Matched::cases(), array( ...array_map( static fn ( RankedArticle $article ): Matched => $article->matched, $ranked ), Matched::Typo ) );
	}

	public function test_all_words_count_more_than_one_of_them_often(): void {
		$words = array( $this->word( 'ship', array( 1 => Matched::Folded ) ), $this->word( 'island', array( 2 => Matched::Folded ) ) );
		$both  = $this->article( 1, array( 1 => array( 250, ArticleWords::IN_BODY ), 2 => array( 250, ArticleWords::IN_BODY ) ) );
		$one   = $this->article( 2, array( 1 => array( 600, ArticleWords::IN_BODY ) ) );
		self::assertSame( array( 1, 2 ), $this->ids( $this->ranking( $words )->order( array( $one, $both ) ) ) );
	}

	public function test_a_phrase_counts_only_whole_and_then_for_its_words(): void {
		$cash     = $this->word( 'cash', array() );
		$delivery = $this->word( 'delivery', array() );
		$cod      = new SoughtWord( new AskedWord( 'cash delivery', 'cash delivery', false, array(), array( 'cash', 'delivery' ) ), array(), array( array( $this->forms( array( 1 => Matched::Related ) ), $this->forms( array( 2 => Matched::Related ) ) ) ), 2.0 );
		$whole    = $this->article( 1, array( 1 => array( 300, 0 ), 2 => array( 300, 0 ) ) );
		$half     = $this->article( 2, array( 1 => array( 900, 0 ) ) );
		$ranked   = $this->ranking( array( $cash, $delivery, $cod ) )->order( array( $whole, $half ) );
		self::assertSame( array( 1 ), $this->ids( $ranked ) );
		self::assertGreaterThan( 0.6, $ranked[0]->coverage );
	}

	public function test_fresh_and_helpful_articles_win_between_equals_and_no_more(): void {
		$word    = $this->word( 'ship', array( 1 => Matched::Folded ) );
		$old     = $this->article( 2, array( 1 => array( 500, 0 ) ), published: '2015-01-01 00:00:00' );
		$fresh   = $this->article( 1, array( 1 => array( 500, 0 ) ), published: '2026-11-01 00:00:00' );
		$better  = $this->article( 3, array( 1 => array( 700, 0 ) ), published: '2015-01-01 00:00:00' );
		$ranking = $this->ranking( array( $word ) );
		$ranked  = $ranking->order( array( $old, $fresh, $better ) );
		self::assertSame( array( 3, 1, 2 ), $this->ids( $ranked ) );
		$judged = $ranking->judged( $ranked, array( 1 => new ArticleFigures( not_helpful_ever: 500 ), 2 => new ArticleFigures( helpful_ever: 500 ) ) );
		self::assertSame( array( 3, 2, 1 ), $this->ids( $judged ) );
	}

	public function test_of_translations_the_readers_own_is_shown_with_the_score_of_the_best(): void {
		$word   = $this->word( 'ship', array( 1 => Matched::Folded, 2 => Matched::Related ) );
		$ranked = $this->ranking( array( $word ) )->order(
			array(
				$this->article( 1, array( 1 => array( 800, 0 ) ), 'en', 'a' ),
				$this->article( 2, array( 2 => array( 100, 0 ) ), 'ar', 'a' ),
				$this->article( 3, array( 2 => array( 300, 0 ) ), 'ar', 'b' ),
				$this->article( 4, array( 1 => array( 900, 0 ) ), 'en', '' ),
			)
		);
		self::assertSame( array( 2, 3, 4 ), $this->ids( ArticleRanking::answers( $ranked, 'ar' ) ) );
		self::assertSame( array( 4, 1, 3 ), $this->ids( ArticleRanking::answers( $ranked, 'en' ) ) );
		self::assertSame( array( 4, 1, 3 ), $this->ids( ArticleRanking::answers( $ranked, '' ) ) );
	}

	public function test_what_has_little_of_many_words_is_no_answer(): void {
		$words = array_map( fn ( int $id ): SoughtWord => $this->word( "word{$id}", array( $id => Matched::Folded ) ), array( 1, 2, 3, 4, 5 ) );
		$all   = $this->article( 1, array_fill_keys( array( 1, 2, 3, 4, 5 ), array( 400, 0 ) ) );
		$one   = $this->article( 2, array( 3 => array( 900, ArticleWords::IN_TITLE ) ) );
		self::assertSame( array( 1 ), $this->ids( ArticleRanking::answers( $this->ranking( $words )->order( array( $all, $one ) ), 'en' ) ) );
		self::assertSame( array( 2 ), $this->ids( ArticleRanking::answers( $this->ranking( $words )->order( array( $one ) ), 'en' ) ) );
		self::assertSame( array(), ArticleRanking::answers( array(), 'en' ) );
	}

	/** @param list<SoughtWord> $words */
	private function ranking( array $words ): ArticleRanking {
		return new ArticleRanking( $words, array(), new \DateTimeImmutable( self::NOW ) );
	}

	/** @param array<int, Matched> $forms */
	private function word( string $word, array $forms ): SoughtWord {
		return new SoughtWord( new AskedWord( $word, $word, false, array() ), $this->forms( $forms ), array(), 2.0 );
	}

	/**
	 * @param array<int, Matched> $forms
	 * @return array<int, Form>
	 */
	private function forms( array $forms ): array {
		$made = array();
		foreach ( $forms as $id => $matched ) {
			$made[ $id ] = new Form( new KnownWord( $id, "xw{$id}", "xw{$id}", "w{$id}", 3 ), $matched );
		}
		return $made;
	}

	/** @param array<int, array{int, int}> $places */
	private function article( int $id, array $places, string $language = 'en', string $group = '', string $published = '2026-01-01 00:00:00' ): Candidate {
		return new Candidate( $id, "Article {$id}", $language, 'public', $group, array(), new \DateTimeImmutable( $published ), $places );
	}

	/**
	 * @param list<RankedArticle> $ranked
	 * @return list<int>
	 */
	private function ids( array $ranked ): array {
		return array_map( static fn ( RankedArticle $article ): int => $article->candidate->article_id, $ranked );
	}
}
