// The other side said for good that it knows no such recipient: trying again only harms our name with it.
export class RecipientRefused extends Error {}
