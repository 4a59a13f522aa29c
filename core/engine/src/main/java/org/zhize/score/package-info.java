/**
 * Points and grades: a second, optional layer over verdicts.
 *
 * <p>A {@link org.zhize.score.Scheme} is an authority's file, and {@link org.zhize.score.Scorer} a pure function: the same
 * scheme and the same input give the same score. A score changes no verdict. It is computed in exact fractions, and each
 * step that led to the grade is explained.
 *
 * <pre>{@code
 * title: { zh: 某市 2022 年评价方案, en: A city's scheme of 2022 }
 * basis: [某市教督〔2022〕1号]
 * unverified: true                # not checked against the original yet
 * levels: [city, county]          # whom it grades; left out: everybody
 * total: 100                      # what full marks are scaled to; left out: the sum of the points
 * grades:                         # the best first; each from its own points up to the next better one
 *   - { grade: excellent, title: { zh: 优秀, en: excellent }, from: 90 }
 *   - { grade: pass,      title: { zh: 合格, en: pass },      from: 60 }
 *   - { grade: fail,      title: { zh: 不合格, en: fail },    from: 0 }
 * treatments:                     # not-counted, zero or blocking; all three must be stated
 *   insufficient: blocking
 *   inconsistent: zero
 *   not-applicable: not-counted
 * indicators:
 *   - id: funding                 # a group, as deep as wanted; its points are the sum of what is below it
 *     title: { zh: 经费保障, en: Funding }
 *     indicators:
 *       - { criterion: two-no-decrease, points: 10 }                   # MET all, NOT_MET none
 *       - { criterion: large-class-ratio, points: 5, deduct: 2 }       # NOT_MET takes 2 off the 5
 *       - { criterion: public-kindergarten-share, points: 6, proportional: { zero-at: 50 % } }
 *       - { criterion: preschool-gross-enrolment, points: 10, by-rank: [10, 8, 6, 4] }
 *   - { expert: party-building, title: 党建, points: 8, letters: { A: 100 %, B: 80 %, C: 60 %, D: 0 % } }
 *   - { bonus: innovation, title: 创新, points: 2 }                    # at most 2 on top, only what is granted
 * }</pre>
 *
 * <p>Where an authority published its indicators and no points, nothing is made up: {@code scored: false}, and neither
 * {@code points} nor {@code total}, {@code grades} or {@code treatments}. Such a scheme lists the verdicts by its own tree:
 *
 * <pre>{@code
 * title: { zh: 某县 2023 年评价指标, en: A county's indicators of 2023 }
 * basis: [某教督委〔2023〕5号]
 * scored: false
 * indicators:
 *   - id: party
 *     title: { zh: 党的领导, en: Party leadership }
 *     indicators:
 *       - { criterion: education-leading-group }
 *       - { expert: party-building, title: 党建 }
 * }</pre>
 *
 * <ul>
 *   <li>{@code proportional}: NOT_MET earns points × (1 − shortfall ÷ zero-at), where the shortfall is |margin| ÷ |threshold|;
 *       half of the threshold missed earns nothing here.
 *   <li>{@code by-rank}: points by place among the siblings, the last for all later places, whatever the verdict.
 *   <li>A criterion without {@code title} is called by its own.
 * </ul>
 */
@NullMarked
package org.zhize.score;

import org.jspecify.annotations.NullMarked;
