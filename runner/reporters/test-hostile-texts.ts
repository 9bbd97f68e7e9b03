/** Texts that formats stumble over, for tests. */
export const hostileTexts: readonly string[] = [
  "</script><img src=x onerror=alert(1)>",
  `"><svg onload=x>`,
  "'-->]]>",
  "&lt;b&gt;",
  "%0A::error::x\r\n::stop-commands::y",
  "\nnot ok 9 - x # SKIP\n  ...\nBail out!",
  "```\n# x ` @everyone [a](javascript:b) | <!--",
  "\u0000\u202e\u2028\ud800",
];
