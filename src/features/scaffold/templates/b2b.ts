import { modeline, type Template } from './template';

/**
 * Sales-led plan for business customers. The sums: 1,300,000 less 400,000 × 25 % from the opening pipeline leaves
 * 1,200,000 = 60 customers = 2,500 leads, of which marketing brings 60 % = 1,500.
 * The file is long because the plan is: its text stands here as it will stand in the editor.
 */
export const b2b: Template = {
  id: 'b2b',
  label: 'B2B, led by sales',
  description: 'Business customers, six stages from lead to customer, marketing and sales sides filled in',
  defaultMethod: 'spin',
  write: ({ id, name, start, end, currency, day, playbook }) => `${modeline}
# Every number below is a guess to replace. They add up, so each change shows what it does to the rest.
gtm: 1
kind: plan
id: ${id}
name: ${name}
status: draft # draft | review | approved | active | archived; checks grow stricter with it
version: 0.1.0
period: { start: ${start}, end: ${end}, interval: quarter }
currency: ${currency}
timezone: Etc/UTC # whose clock the business hours below follow
market_model: b2b
motion: sales-led
calendar:
  business_days: [ mon, tue, wed, thu, fri ]
  hours: { from: "09:00", to: "17:00" }
owner: revops-lead

# Who does what where companies differ. There is no right answer, only a decided one.
stance:
  inbound_owner: marketing
  outbound_owner: sales
  nurture_owner: marketing
  middle_funnel_owner: shared
  promotion_owner: marketing
  revenue_accountability: shared
  qualification: { mql: marketing, sql: sales }
  relationship_owner: { pre_sale: sales, post_sale: customer_success }
  engagement: { marketing: proactive, sales: both }
  transition: overlap # baton | overlap | loop

teams:
  - { id: marketing, name: Marketing, function: marketing }
  - { id: sales-development, name: Sales development, function: sales }
  - { id: sales, name: Sales, function: sales }
  - { id: success, name: Customer success, function: customer_success }
  - { id: revops, name: Revenue operations, function: revops }

# Roles, not people: nobody needs to be named.
roles:
  - { id: demand-lead, title: Head of demand generation, team: marketing }
  - { id: product-marketer, title: Product marketing manager, team: marketing }
  - { id: sdr-lead, title: Sales development lead, team: sales-development }
  - { id: sales-head, title: Head of sales, team: sales }
  - { id: account-executive, title: Account executive, team: sales }
  - { id: success-lead, title: Head of customer success, team: success }
  - { id: revops-lead, title: Revenue operations lead, team: revops }

offerings:
  - id: main-offering
    name: Main offering
    model: subscription
    list_price: 20000
    per: 1y

goals:
  - id: g-revenue
    side: shared
    statement: Win 1.3 million new revenue
    kpi: new-revenue
    horizon: 1y
  - id: g-known
    side: marketing
    statement: Be one of the names buyers recall first
    kpi: brand-awareness
    horizon: 2y
  - id: g-win
    side: sales
    statement: Win one opportunity in four
    kpi: win-rate
    horizon: 1y

segments:
  - id: core
    name: Core market
    model: b2b
    priority: 1
    offering: main-offering
    criteria:
      # what makes a company belong here; one line a kind
      industries: [ software ]
      employees: { min: 100, max: 999 }
      countries: [ DE, AT, CH ]
    size: { accounts: 2400 }

personas:
  - id: economic-buyer
    name: Budget owner
    segments: [ core ]
    buying_role: economic_buyer
    goals: [ a result that shows in the yearly figures ]
    pains: [ costs that nobody can explain ]
    objections: [ unclear return ]
    channels: [ search, peers, trade-fair ]
  - id: champion
    name: Team lead who uses it
    segments: [ core ]
    buying_role: champion
    goals: [ less manual work ]
    pains: [ spreadsheets that break ]
    objections: [ effort of the change ]
    channels: [ webinar, email, social ]

positioning:
  - segment: core
    category: name the shelf you stand on
    promise: one sentence a buyer would repeat
    differentiators: [ what only you do ]
    proof: [ first-case-study ]

# The stages a buyer passes. Whoever owns a stage answers for the buyers in it.
lifecycle:
  stages:
    - id: lead
      name: Lead
      position: tofu
      unit: person
      owner: demand-lead
      entry: [ known contact with consent ]
      exit: [ score reaches the threshold ]
    - id: mql
      name: Marketing qualified lead
      position: mofu
      unit: person
      owner: demand-lead
      entry: [ score reached the threshold ]
      exit: [ sales development accepts or rejects ]
    - id: sal
      name: Sales accepted lead
      position: mofu
      unit: person
      owner: sdr-lead
      entry: [ accepted with all required fields ]
      exit: [ two-way conversation held ]
    - id: sql
      name: Sales qualified lead
      position: bofu
      unit: account
      owner: sdr-lead
      entry: [ need and authority confirmed ]
      exit: [ account executive accepts ]
    - id: opportunity
      name: Opportunity
      position: bofu
      unit: opportunity
      owner: sales-head
      entry: [ next step dated with the buyer ]
      exit: [ contract signed or lost ]
    - id: customer
      name: Customer
      position: post
      unit: account
      owner: success-lead
      entry: [ contract signed ]
      terminal: won
  returns:
    - { from: mql, to: lead, name: Recycled }
    - { from: sal, to: lead, name: Recycled }

# Where a buyer changes hands: what the one side promises and how fast the other answers.
handoffs:
  - id: mql-to-sal
    from: mql
    to: sal
    giver: demand-lead
    receiver: sdr-lead
    accept_if:
      - company matches a segment
      - contact can be reached
    required_fields: [ company, country, source_campaign ]
    sla: { first_touch: 4h, decide: 2d, clock: business, attempts: 5, attempts_over: 10d, attainment: 90% }
    commitment: { volume: 32, per: 1mo, source: marketing, acceptance: 80% }
    reject:
      reasons: [ no-fit, unreachable, no-need, timing ]
      return_to: lead
      feedback_to: demand-lead
    escalate_to: sales-head
  - id: sql-to-opportunity
    from: sql
    to: opportunity
    giver: sdr-lead
    receiver: sales-head
    accept_if: [ budget owner named, next step dated ]
    required_fields: [ pain, decision_date ]
    sla: { first_touch: 1d, decide: 3d, clock: business, attainment: 95% }
    reject:
      reasons: [ no-authority, no-date ]
      return_to: lead
      feedback_to: sdr-lead
    escalate_to: revops-lead
  - id: opportunity-to-customer
    from: opportunity
    to: customer
    giver: sales-head
    receiver: success-lead
    accept_if: [ signed order, success criteria written down ]
    required_fields: [ success_criteria, go_live_date ]
    sla: { first_touch: 1d, decide: 5d, clock: business, attainment: 95% }
    reject:
      reasons: [ incomplete-brief ]
      return_to: opportunity
      feedback_to: sales-head
    escalate_to: revops-lead

scoring:
  - id: lead-score
    fit:
      cap: 50
      rules:
        - { when: company matches the segment, points: 30 }
        - { when: role matches a persona, points: 20 }
    engagement:
      cap: 50
      half_life: 30d
      rules:
        - { when: demo requested, points: 30 }
        - { when: pricing page seen twice, points: 15 }
        - { when: webinar attended, points: 10 }
    negative:
      - { when: student or job seeker, points: -30 }
    exclude: [ competitor, existing customer ]
    thresholds:
      - { stage: mql, fit: 25, engagement: 20, total: 60 }
    agreed_by: [ demand-lead, sdr-lead ]
    review: 3mo

# The arithmetic: how many leads the revenue target takes.
funnel:
  basis: cohort
  as_of: ${start}
  targets:
    - { segment: core, new_revenue: 1300000, opening_pipeline: 400000 }
  assumptions:
    - segment: core
      average_deal: 20000
      provenance: guess # own-cohort | own-blended | benchmark | guess
      conversion: { lead: 25%, mql: 80%, sal: 60%, sql: 80%, opportunity: 25% }
      lag: { lead: 14d, mql: 2d, sal: 10d, sql: 7d, opportunity: 60d }
  sourcing: { marketing: 60%, sales-development: 25%, sales: 10%, partner: 5% }

campaigns:
  - id: always-on-search
    name: Always-on search
    type: sem
    direction: inbound
    owner: demand-lead
    segments: [ core ]
    personas: [ economic-buyer, champion ]
    stages: [ lead ]
    period: { start: ${start}, end: ${end} }
    budget: 90000
    targets:
      - { segment: core, stage: lead, count: 1200 }
    kpis: [ cost-per-lead, leads ]
  - id: benchmark-report
    name: Benchmark report
    type: content
    direction: inbound
    owner: product-marketer
    sales_contribution:
      owner: sdr-lead
      play: Call every downloader with one figure from the report
    segments: [ core ]
    personas: [ economic-buyer, champion ]
    stages: [ lead, mql ]
    period: { start: ${day(0.03)}, end: ${day(0.4)} }
    budget: 60000
    targets:
      - { segment: core, stage: lead, count: 700 }
    kpis: [ leads, mql-count ]
  - id: webinars
    name: Webinar series
    type: webinar
    direction: outbound
    owner: demand-lead
    sales_contribution: { owner: account-executive, play: Invite every open opportunity }
    segments: [ core ]
    personas: [ champion ]
    stages: [ lead, mql, sal ]
    period: { start: ${day(0.1)}, end: ${day(0.5)} }
    budget: 30000
    targets:
      - { segment: core, stage: lead, count: 150 }
    kpis: [ leads, mql-count ]

capacity:
  - role: account-executive
    segment: core
    headcount: 4
    quota: 400000
    attainment: 85%
  - { role: sdr-lead, stage: sal, headcount: 2, monthly_load: 60 }
${playbook('core', ['sal', 'sql', 'opportunity'])}
kpis:
  - id: new-revenue
    name: New revenue
    measures: revenue
    side: shared
    accountable: sales-head
    contributors: [ demand-lead ]
    unit: currency
    direction: up
    target: 1300000
    review: 1mo
  - id: cac
    name: Customer acquisition cost
    measures: cac
    side: shared
    accountable: revops-lead
    contributors: [ demand-lead, sales-head ]
    unit: currency
    direction: down
    target: 18000
    formula: (marketing_cost + sales_cost) / new_customers
    review: 3mo
  - id: mql-acceptance
    name: MQL acceptance rate
    measures: acceptance
    side: shared
    accountable: sdr-lead
    contributors: [ demand-lead ]
    unit: rate
    direction: up
    target: 80%
    formula: sals / mqls
    review: 1mo
  - id: leads
    name: Leads
    measures: volume
    stage: lead
    side: marketing
    accountable: demand-lead
    unit: count
    direction: up
    target: 2050
    guardrail: mql-acceptance
    review: 1mo
  - id: mql-count
    name: Marketing qualified leads
    measures: volume
    stage: mql
    side: marketing
    accountable: demand-lead
    unit: count
    direction: up
    target: 384
    guardrail: mql-acceptance
    review: 1mo
  - id: cost-per-lead
    name: Cost per lead
    measures: cost-per
    stage: lead
    side: marketing
    accountable: demand-lead
    unit: currency
    direction: down
    target: 95
    formula: campaign_cost / leads
    review: 1mo
  - id: brand-awareness
    name: Aided brand awareness
    measures: awareness
    side: marketing
    accountable: product-marketer
    unit: rate
    direction: up
    baseline: 10%
    target: 15%
    source: yearly survey
    review: 6mo
  - id: win-rate
    name: Win rate
    measures: win-rate
    side: sales
    accountable: sales-head
    unit: rate
    direction: up
    target: 25%
    formula: won / (won + lost)
    review: 1mo
  - id: sla-attainment
    name: First-touch SLA attainment
    measures: sla-attainment
    side: sales
    accountable: sdr-lead
    unit: rate
    direction: up
    target: 90%
    formula: met / due
    guardrail: mql-acceptance
    review: 1w

# Lines add up to the total; campaign budgets add up to the programmes line.
budget:
  total: 1080000
  lines:
    - { id: programmes, side: marketing, category: programmes, amount: 180000 }
    - { id: brand, side: marketing, category: brand, amount: 20000 }
    - { id: marketing-people, side: marketing, category: people, amount: 240000 }
    - { id: marketing-tools, side: marketing, category: tools, amount: 40000 }
    - { id: sales-people, side: sales, category: people, amount: 420000 }
    - { id: commissions, side: sales, category: commissions, amount: 130000 }
    - { id: enablement, side: sales, category: enablement, amount: 30000 }
    - { id: sales-tools, side: sales, category: tools, amount: 20000 }
economics: { gross_margin: 80%, monthly_churn: 2%, cac_scope: fully-loaded }

# The heart of the plan: what each side says it does. The preview shows the plan's own data beneath it.
responsibilities:
  aspects:
    - aspect: focus
      marketing: [ make the category known, bring in qualified interest ]
      sales: [ turn qualified interest into customers ]
    - aspect: timeline
      marketing: [ quarters to years ]
      sales: [ weeks to quarters ]
    - aspect: strategy
      marketing: [ education, search, events ]
      sales: [ discovery, demonstration, negotiation ]
    - aspect: audience
      marketing: [ everybody who could buy in the core market ]
      sales: [ accepted leads and their deciders ]
    - aspect: metrics
      marketing: [ leads, mql-count, brand-awareness ]
      sales: [ win-rate, sla-attainment ]
      shared: [ new-revenue, cac ]
    - aspect: tools
      marketing: [ automation ]
      sales: [ crm ]
      shared: [ crm ]
    - aspect: team_role
      marketing: [ attract and warm up ]
      sales: [ talk to and close ]
    - aspect: funnel_stage
      marketing: [ lead, mql ]
      sales: [ sal, sql, opportunity ]
    - aspect: budget
      marketing: [ programmes, brand ]
      sales: [ commissions, enablement ]
    - aspect: customer_interaction
      marketing: [ indirect, through content and events ]
      sales: [ direct, by call and visit ]
    - aspect: data_usage
      marketing: [ trends of the segment ]
      sales: [ history of one account ]
    - aspect: communication_style
      marketing: [ one to many ]
      sales: [ one to one ]
    - aspect: crm_involvement
      marketing: [ creates and scores leads ]
      sales: [ accepts, qualifies and closes ]
    - aspect: kpi_alignment
      marketing: [ mql-count ]
      sales: [ win-rate ]
      shared: [ mql-acceptance, new-revenue ]
  activities:
    - id: define-mql
      stage: mql
      responsible: [ demand-lead ]
      accountable: revops-lead
      consulted: [ sdr-lead, sales-head ]
      informed: [ success-lead ]
    - id: follow-up-mql
      stage: sal
      responsible: [ sdr-lead ]
      accountable: sales-head
      consulted: [ demand-lead ]
      informed: [ revops-lead ]

collaboration:
  rituals:
    - id: weekly-standup
      cadence: 1w
      attendees: [ demand-lead, sdr-lead, sales-head ]
      agenda: [ breached handoffs, rejected leads, next campaigns ]
    - id: quarterly-review
      cadence: 3mo
      attendees: [ demand-lead, product-marketer, sales-head, revops-lead ]
      agenda: [ lead definition, scoring, changes to the plan ]
  feedback:
    - id: objections-heard
      from: sales
      to: marketing
      about: objections heard in calls
      cadence: 2w
      feeds: [ benchmark-report, webinars ]
  content:
    - id: first-case-study
      type: case-study
      stage: opportunity
      personas: [ economic-buyer, champion ]
      owner: product-marketer
      requested_by: account-executive
      answers: [ unclear return, effort of the change ]

tools:
  - id: crm
    name: Customer records
    category: crm
    used_by: [ marketing, sales, sales-development, success ]
    record_of: [ sal, sql, opportunity, customer ]
  - id: automation
    name: Marketing automation
    category: marketing-automation
    used_by: [ marketing ]
    record_of: [ lead, mql ]
    syncs_with: [ crm ]
`,
};
