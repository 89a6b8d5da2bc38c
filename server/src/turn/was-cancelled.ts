/** Whether PostgreSQL stopped a statement that took too long. */
export const wasCancelled = (error: unknown): boolean => (error as { code?: unknown }).code === '57014'
