/** A trained encoder behind an OpenAI-compatible embeddings endpoint as second reader: the intent of the nearest examples. */
export { createEmbeddingsReader, type EmbeddingsSettings } from './embeddings-reader.ts'
