import { createChatCompletionsReader } from '#connectors/reading/chat-completions'
import { createEmbeddingsReader } from '#connectors/reading/embeddings'
import type { Config } from '#platform/config'

/** Whoever is asked where the engine is not sure, by the kind of endpoint that the settings name. */
export const composeSecondReader = (settings: NonNullable<Config['secondReader']>) =>
  settings.kind === 'embeddings' ? createEmbeddingsReader(settings) : createChatCompletionsReader(settings)
