package dev.cinelog.query.audit.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The tree against the RFC's own definition: every size up to some, every index, every pair, and random larger ones. */
class TreeTest {

    private static final int ALL_UP_TO = 40;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void everyRootIsTheDefinitions() {
        for (var size = 0; size <= ALL_UP_TO; size++) {
            var forest = forest(size);

            assertThat(forest.range().root()).isEqualTo(Naive.root(forest.leaves(0, size)));
            assertThat(forest.tree().root(size)).isEqualTo(forest.range().root());
        }
    }

    @Test
    void everyLeafOfEverySizeIsProved() {
        for (var size = 1; size <= ALL_UP_TO; size++) {
            var forest = forest(size);
            for (var index = 0; index < size; index++) {
                proves(forest, index, size);
            }
        }
    }

    @Test
    void everySizeGrowsToEveryLargerOne() {
        var forest = forest(ALL_UP_TO);
        for (var from = 0; from <= ALL_UP_TO; from++) {
            for (var to = from; to <= ALL_UP_TO; to++) {
                joins(forest, from, to);
            }
        }
    }

    @Test
    void everyRangeOfATreeIsProved() {
        var forest = forest(23);
        for (var from = 0; from <= 23; from++) {
            for (var to = from; to <= 23; to++) {
                proves(forest, from, to, 23);
            }
        }
    }

    @RepeatedTest(20)
    void largerTreesToo() {
        var size = 41 + random.nextInt(3_000);
        var forest = forest(size);
        var from = random.nextInt(size);
        var to = from + random.nextInt(size - from) + 1;

        proves(forest, from, size);
        joins(forest, from, to);
        proves(forest, from, to, size);
    }

    @RepeatedTest(20)
    void noOtherLeafHasTheProofOfOne() {
        var size = 2 + random.nextInt(200);
        var forest = forest(size);
        var index = random.nextInt(size);
        var proof = forest.tree().inclusion(index, size);

        assertThat(proof.root(leaf("forged"))).as(seed()).isNotEqualTo(root(forest, size));
        var elsewhere = new InclusionProof((index + 1) % size, size, proof.path());
        assertThat(elsewhere.root(forest.leaves(index, index + 1).get(0)))
                .as(seed())
                .isNotEqualTo(root(forest, size));
    }

    @RepeatedTest(20)
    void aChangedTreeIsNotJoined() {
        var size = 2 + random.nextInt(200);
        var leaves = leaves(size);
        var forest = new Forest(leaves);
        var from = 1 + random.nextInt(size - 1);
        var changed = new ArrayList<>(leaves);
        changed.set(random.nextInt(from), leaf("forged"));
        var proof = new Forest(changed).tree().consistency(from, size);

        assertThat(proof.joins(forest.tree().root(from), Naive.root(changed)))
                .as(seed())
                .isFalse();
    }

    @Test
    void pathsThatDoNotFitProveNothing() {
        var forest = forest(8);
        var proof = forest.tree().inclusion(3, 8);
        var path = new ArrayList<>(proof.path());
        path.add(leaf("more"));

        assertThat(new InclusionProof(3, 8, path).root(leaf("0"))).isEmpty();
        assertThat(new InclusionProof(3, 8, List.of()).root(leaf("0"))).isEmpty();
        assertThat(new InclusionProof(8, 8, proof.path()).root(leaf("0"))).isEmpty();
        assertThat(new ConsistencyProof(3, 8, List.of()).joins(leaf("a"), leaf("b")))
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> forest.tree().inclusion(8, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> new RangeProof(0, 8, 8, path, List.of()));
    }

    @Test
    void aRangeIsWrittenAndReadBack() {
        var forest = forest(1_234);

        var read = CompactRange.of(1_234, forest.range().bytes());

        assertThat(read.root()).isEqualTo(forest.range().root());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompactRange.of(1_235, forest.range().bytes()));
    }

    private void proves(Forest forest, int index, int size) {
        var proof = forest.tree().inclusion(index, size);

        assertThat(proof.path()).as(seed()).isEqualTo(Naive.path(index, forest.leaves(0, size)));
        assertThat(proof.root(forest.leaves(index, index + 1).get(0)))
                .as("%s %d of %d", seed(), index, size)
                .contains(Naive.root(forest.leaves(0, size)));
    }

    private void joins(Forest forest, int from, int to) {
        var proof = forest.tree().consistency(from, to);

        assertThat(proof.path()).as(seed()).isEqualTo(from == 0 ? List.of() : Naive.proof(from, forest.leaves(0, to)));
        assertThat(proof.joins(Naive.root(forest.leaves(0, from)), Naive.root(forest.leaves(0, to))))
                .as("%s %d to %d", seed(), from, to)
                .isTrue();
    }

    private void proves(Forest forest, int from, int to, int size) {
        var proof = forest.tree().range(from, to, size);
        var range = proof.before();
        forest.leaves(from, to).forEach(range::append);

        assertThat(proof.root(range))
                .as("%s %d to %d of %d", seed(), from, to, size)
                .isEqualTo(Naive.root(forest.leaves(0, size)));
    }

    private static Optional<Hash> root(Forest forest, int size) {
        return Optional.of(forest.tree().root(size));
    }

    private static Forest forest(int size) {
        return new Forest(leaves(size));
    }

    private static List<Hash> leaves(int size) {
        return IntStream.range(0, size)
                .mapToObj(Integer::toString)
                .map(TreeTest::leaf)
                .toList();
    }

    private static Hash leaf(String text) {
        return Hash.ofLeaf(text.getBytes(StandardCharsets.UTF_8));
    }

    private String seed() {
        return "seed " + seed;
    }
}
