package org.zhize;

import org.zhize.trace.MatchListener;

/** Is told everything and keeps nothing. */
class Listening implements MatchListener {}
