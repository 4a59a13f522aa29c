package org.zhize.receipt;

/**
 * The facts of one type that were read.
 *
 * @param rows how many, for all governments together; those of a government count for each of its years and purposes
 * @param digest the SHA-256 of all of them, in hexadecimal, whatever their order
 */
public record Table(int rows, String digest) {}
