/** The token of an `Authorization: Bearer` header; a header of another kind counts as none. */
export const readBearer = (authorization: string | undefined): string | undefined =>
  /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization ?? '')?.[1]
