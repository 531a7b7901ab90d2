import { modeline, type Template } from './template';

/**
 * Online shop for consumers; the shop team plays the sales side. The sums: 600,000 less 100,000 from repeat orders
 * leaves 500,000 = 10,000 orders of 50 = 400,000 sessions, 80 % of them from marketing.
 * The file is long because the plan is: its text stands here as it will stand in the editor.
 */
export const b2c: Template = {
  id: 'b2c',
  label: 'B2C, online shop',
  description: 'Consumers, five stages from session to order, the shop as the sales side',
  write: ({ id, name, start, end, currency, day, playbook }) => `${modeline}
# Every number below is a guess to replace. They add up, so each change shows what it does to the rest.
gtm: 1
kind: plan
id: ${id}
name: ${name}
status: draft # draft | review | approved | active | archived; checks grow stricter with it
version: 0.1.0
period: { start: ${start}, end: ${end}, interval: month }
currency: ${currency}
market_model: b2c
motion: marketing-led
owner: growth-lead

# Who does what where companies differ. There is no right answer, only a decided one.
stance:
  inbound_owner: marketing
  outbound_owner: marketing # nobody sells one to one before the order
  nurture_owner: marketing
  middle_funnel_owner: sales # the shop plays the sales side
  promotion_owner: sales
  revenue_accountability: shared
  qualification: { cart: none }
  relationship_owner: { pre_sale: marketing, post_sale: sales }
  engagement: { marketing: proactive, sales: reactive }
  transition: loop # baton | overlap | loop

teams:
  - { id: brand, name: Brand and media, function: marketing }
  - { id: shop, name: Online shop, function: sales, label: Online shop }
  - { id: care, name: Customer care, function: customer_success }

# Roles, not people: nobody needs to be named.
roles:
  - { id: growth-lead, title: Head of growth, team: brand }
  - { id: content-lead, title: Content lead, team: brand }
  - { id: shop-lead, title: Online shop manager, team: shop }
  - { id: care-lead, title: Customer care lead, team: care }

offerings:
  - id: main-product
    name: Main product
    model: one-time
    list_price: 50

goals:
  - id: g-revenue
    side: shared
    statement: Reach 600,000 shop revenue
    kpi: revenue
    horizon: 1y
  - id: g-known
    side: marketing
    statement: Be known to one in ten of the people we make this for
    kpi: reach
    horizon: 2y
  - id: g-repeat
    side: sales
    statement: Turn first orders into repeat orders
    kpi: repeat-rate
    horizon: 1y

segments:
  - id: core-buyers
    name: Core buyers
    model: b2c
    priority: 1
    offering: main-product
    criteria:
      # who belongs here; one line a kind
      age: { min: 25, max: 55 }
      interests: [ home, cooking ]
      countries: [ US ]
    size: { people: 2000000 }

personas:
  - id: first-buyer
    name: First-time buyer
    segments: [ core-buyers ]
    buying_role: buyer
    goals: [ a treat for the weekend ]
    pains: [ too much choice ]
    objections: [ quality unknown ]
    channels: [ search, social, video ]

positioning:
  - segment: core-buyers
    category: name the shelf you stand on
    promise: one sentence a buyer would repeat
    differentiators: [ what only you do ]
    proof: [ reviews ]

# The steps a buyer passes. Whoever owns a stage answers for it.
lifecycle:
  stages:
    - id: session
      name: Shop session
      position: tofu
      unit: session
      owner: growth-lead
      entry: [ visit from any source ]
      exit: [ product page opened ]
    - id: product-view
      name: Product view
      position: mofu
      unit: session
      owner: shop-lead
      entry: [ product page opened ]
      exit: [ item added ]
    - id: cart
      name: Cart
      position: mofu
      unit: session
      owner: shop-lead
      entry: [ item added ]
      exit: [ checkout started ]
    - id: checkout
      name: Checkout
      position: bofu
      unit: session
      owner: shop-lead
      entry: [ checkout started ]
      exit: [ payment confirmed ]
    - id: order
      name: Order
      position: bofu
      unit: order
      owner: shop-lead
      entry: [ payment confirmed ]
      terminal: won

# Where the visitor changes hands: what media promises and what the shop answers with.
handoffs:
  - id: session-to-product
    from: session
    to: product-view
    giver: growth-lead
    receiver: shop-lead
    accept_if: [ landing page matches the advert, product in stock ]
    required_fields: [ utm_source, utm_campaign, landing_page ]
    sla: { first_touch: 2s, clock: calendar, attainment: 95% } # the page is usable
    commitment: { volume: 27000, per: 1mo, source: marketing, acceptance: 50% }
    reject:
      reasons: [ bot-traffic, out-of-stock, wrong-landing-page ]
      return_to: session
      feedback_to: growth-lead
    escalate_to: growth-lead

# The arithmetic: how many sessions the revenue target takes.
funnel:
  basis: period
  as_of: ${start}
  targets:
    - segment: core-buyers
      new_revenue: 600000
      committed_revenue: 100000 # expected repeat orders
  assumptions:
    - segment: core-buyers
      average_deal: 50
      provenance: guess # own-cohort | own-blended | benchmark | guess
      conversion: { session: 50%, product-view: 20%, cart: 50%, checkout: 50% }
      lag: { session: 1d, product-view: 0d, cart: 1d, checkout: 0d }
  sourcing: { marketing: 80%, partner: 20% }

campaigns:
  - id: search-ads
    name: Search and shopping ads
    type: sem
    direction: inbound
    owner: growth-lead
    segments: [ core-buyers ]
    personas: [ first-buyer ]
    stages: [ session ]
    period: { start: ${start}, end: ${end} }
    budget: 60000
    targets:
      - { segment: core-buyers, stage: session, count: 150000 }
    kpis: [ sessions, roas ]
  - id: short-videos
    name: Short videos
    type: video
    direction: inbound
    owner: content-lead
    segments: [ core-buyers ]
    personas: [ first-buyer ]
    stages: [ session ]
    period: { start: ${start}, end: ${end} }
    budget: 30000
    targets:
      - { segment: core-buyers, stage: session, count: 100000 }
    kpis: [ sessions, reach ]
  - id: journal
    name: Journal and search work
    type: seo
    direction: inbound
    owner: content-lead
    segments: [ core-buyers ]
    personas: [ first-buyer ]
    stages: [ session ]
    period: { start: ${start}, end: ${end} }
    budget: 20000
    targets:
      - { segment: core-buyers, stage: session, count: 80000 }
    kpis: [ sessions ]
  - id: creators
    name: Creators and affiliates
    type: affiliate
    source: partner
    direction: outbound
    owner: growth-lead
    segments: [ core-buyers ]
    personas: [ first-buyer ]
    stages: [ session ]
    period: { start: ${start}, end: ${end} }
    budget: 20000
    targets:
      - { segment: core-buyers, stage: session, count: 82000 }
    kpis: [ reach, roas ]
  - id: cart-reminders
    name: Cart reminders
    type: email
    direction: inbound
    owner: content-lead
    sales_contribution: { owner: shop-lead, play: Free shipping for two days }
    segments: [ core-buyers ]
    personas: [ first-buyer ]
    stages: [ product-view, cart, checkout ]
    period: { start: ${day(0.02)}, end: ${end} }
    budget: 5000
    kpis: [ cart-abandonment ]
${playbook('core-buyers', ['product-view', 'cart'])}
kpis:
  - id: revenue
    name: Shop revenue
    measures: revenue
    side: shared
    accountable: shop-lead
    contributors: [ growth-lead ]
    unit: currency
    direction: up
    target: 600000
    review: 1mo
  - id: cac
    name: Customer acquisition cost
    measures: cac
    side: shared
    accountable: growth-lead
    contributors: [ shop-lead ]
    unit: currency
    direction: down
    target: 28
    formula: (marketing_cost + sales_cost) / new_customers
    review: 1mo
  - id: sessions
    name: Sessions
    measures: volume
    stage: session
    side: marketing
    accountable: growth-lead
    unit: count
    direction: up
    target: 412000
    guardrail: conversion-rate
    review: 1mo
  - id: reach
    name: Monthly reach
    measures: awareness
    side: marketing
    accountable: content-lead
    unit: count
    direction: up
    target: 400000
    review: 1mo
  - id: roas
    name: Return on ad spend
    measures: roas
    side: marketing
    accountable: growth-lead
    unit: ratio
    direction: up
    target: 3
    formula: attributed_revenue / media_cost
    review: 1w
  - id: conversion-rate
    name: Session to order rate
    measures: conversion
    stage: session
    to_stage: order
    side: sales
    accountable: shop-lead
    unit: rate
    direction: up
    target: 2.5%
    formula: orders / sessions
    review: 1w
  - id: cart-abandonment
    name: Cart abandonment rate
    measures: abandonment
    stage: cart
    side: sales
    accountable: shop-lead
    unit: rate
    direction: down
    target: 75%
    formula: 1 - orders / carts
    review: 1w
  - id: repeat-rate
    name: Repeat order rate
    measures: other # becomes "repeat" once the lifecycle has a stage after the order
    side: sales
    accountable: shop-lead
    contributors: [ care-lead ]
    unit: rate
    direction: up
    target: 20%
    formula: repeat_orders / orders
    review: 1mo

# Lines add up to the total; campaign budgets add up to the programmes line.
budget:
  total: 270000
  lines:
    - { id: programmes, side: marketing, category: programmes, amount: 135000 }
    - { id: marketing-people, side: marketing, category: people, amount: 60000 }
    - { id: shop-people, side: sales, category: people, amount: 40000 }
    - { id: promotions, side: sales, category: promotions, amount: 20000 }
    - { id: shop-tools, side: sales, category: tools, amount: 15000 }
economics: { gross_margin: 60%, orders_per_year: 2, lifetime: 2y, cac_scope: fully-loaded }

# The heart of the plan: what each side says it does. The preview shows the plan's own data beneath it.
responsibilities:
  aspects:
    - aspect: focus
      marketing: [ be found and remembered ]
      sales: [ turn visits into orders ]
    - aspect: timeline
      marketing: [ seasons to years ]
      sales: [ days to weeks ]
    - aspect: strategy
      marketing: [ search, videos, creators ]
      sales: [ shop pages, promotions, advice by chat ]
    - aspect: audience
      marketing: [ everybody we make this for ]
      sales: [ everybody in the shop ]
    - aspect: metrics
      marketing: [ sessions, reach ]
      sales: [ conversion-rate, cart-abandonment ]
      shared: [ revenue, cac ]
    - aspect: tools
      marketing: [ ads-manager ]
      sales: [ shop-system ]
    - aspect: team_role
      marketing: [ attract ]
      sales: [ convince and convert ]
    - aspect: funnel_stage
      marketing: [ session ]
      sales: [ product-view, cart, checkout, order ]
    - aspect: budget
      marketing: [ programmes ]
      sales: [ promotions ]
    - aspect: customer_interaction
      marketing: [ indirect, through media and mail ]
      sales: [ direct, in the shop and by chat ]
    - aspect: data_usage
      marketing: [ what groups of visitors do ]
      sales: [ what one cart holds ]
    - aspect: communication_style
      marketing: [ one to many ]
      sales: [ one visitor at a time ]
    - aspect: crm_involvement
      marketing: [ collects consent and interests ]
      sales: [ keeps the order history ]
    - aspect: kpi_alignment
      marketing: [ sessions ]
      sales: [ conversion-rate ]
      shared: [ revenue, cac ]
  activities:
    - id: promotion-calendar
      stage: cart
      responsible: [ content-lead ]
      accountable: shop-lead
      consulted: [ growth-lead ]
      informed: [ care-lead ]

collaboration:
  rituals:
    - id: weekly-numbers
      cadence: 1w
      attendees: [ growth-lead, content-lead, shop-lead ]
      agenda: [ sessions and orders, stock, next promotion ]
  feedback:
    - id: questions-heard
      from: sales
      to: marketing
      about: what visitors ask before they buy or leave
      cadence: 2w
      feeds: [ short-videos, journal ]
  content:
    - id: reviews
      type: review
      stage: product-view
      personas: [ first-buyer ]
      owner: content-lead
      requested_by: shop-lead
      answers: [ quality unknown ]

tools:
  - id: shop-system
    name: Shop system
    category: commerce
    used_by: [ shop, brand ]
    record_of: [ session, product-view, cart, checkout, order ]
  - id: ads-manager
    name: Ads manager
    category: advertising
    used_by: [ brand ]
    syncs_with: [ shop-system ]
`,
};
