/** A language model behind an OpenAI-compatible chat completions endpoint as second reader. */
export { createChatCompletionsReader, type ChatCompletionsSettings } from './chat-completions-reader.ts'
