/** Credentials of the right form that nobody else has: wherever one of them turns up, the program has leaked it. */
export const keys = {
  AWS_ACCESS_KEY_ID: "AKIACERTIFYEXAMPLE07",
  AWS_SECRET_ACCESS_KEY: "certify+only/4nV8qPz1wXk6Lr0Ty3Bs9Jd2Hf5",
  AWS_SESSION_TOKEN: "FwoGCertify//token+of/nobody=0a9b8c7d6e5f4g3h2i1j0kLmNoPqRsTuVwXyZ==",
} as const;
