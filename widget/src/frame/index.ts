/** The conversation's page: what a customer sees inside the frame, or after the link of an e-mail. */
import '#styles'
import './main.tsx'
