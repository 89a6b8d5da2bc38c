/** The stylesheet of the conversation: tokens first, then what every surface shares, then the panel and what it holds. */
import './tokens.css'
import './base.css'
import './panel.css'
import './message.css'
import './card.css'
import './composer.css'
import './narrow.css'
