package dev.cinelog.query.audit.merkle;

/** Knows the hash of every complete subtree of a tree. */
@FunctionalInterface
public interface SubtreeHashes {

    Hash of(Subtree subtree);
}
