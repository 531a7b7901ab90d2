/* What a valid plan file looks like. Generated from schemas/plan.schema.json by src/build/generate.ts. */

/**
 * A go-to-market plan, or a part of one: who is sold to, how they are reached, who answers for which step, and what must come out.
 */
export type PlanFile =
  | Plan
  | Part
  | Base
  | SegmentsPart
  | PersonasPart
  | CampaignsPart
  | PlaybooksPart
  | KpisPart
  | ScoringPart
  | ContentPart;
/**
 * Where an editor finds this schema. Ignored by the plan.
 */
export type SchemaAddress = string;
/**
 * Version of the plan format. Always 1 today.
 */
export type Gtm = 1;
/**
 * How far the plan is; checks grow stricter with it.
 */
export type Status = 'draft' | 'review' | 'approved' | 'active' | 'archived';
/**
 * The plan's own version, three numbers with dots.
 */
export type PlanVersion = string;
/**
 * Path of a file of kind base whose teams, roles, tools, lifecycle, playbooks and lint this plan takes over.
 */
export type Extends = string;
/**
 * Files that belong to this plan: paths, or patterns with * and **.
 */
export type Include = string[];
/**
 * The time that the plan covers, both days included; or in short: 2027, 2027-H1, 2027-Q1, 2027-03.
 */
export type PlanPeriod =
  | {
      /**
       * First day.
       */
      start: string;
      /**
       * Last day; it counts too.
       */
      end: string;
      /**
       * The steps in which the plan is measured.
       */
      interval?: 'month' | 'quarter' | 'half' | 'year';
    }
  | string
  | number;
/**
 * Language and country of the plan's texts, such as en or de-AT.
 */
export type Locale = string;
/**
 * Time zone of the calendar, as the IANA list names it.
 */
export type Timezone = string;
/**
 * Month and day on which the fiscal year begins; January 1 when left out.
 */
export type FiscalYearStart = string;
/**
 * Which calendar year gives a fiscal year its number.
 */
export type FiscalYearNamedBy = 'end' | 'start';
/**
 * Whom the company sells to.
 */
export type MarketModel = 'b2b' | 'b2c' | 'b2b2c' | 'hybrid';
/**
 * What carries most sales: one word, or a list of them.
 */
export type Motion = MotionWord | MotionWord[];
/**
 * What carries most sales.
 */
export type MotionWord = 'sales-led' | 'marketing-led' | 'product-led' | 'partner-led' | 'hybrid';
/**
 * A day of the week.
 */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
/**
 * A day, written year-month-day.
 */
export type Date = string;
/**
 * Who takes this on in this company.
 */
export type Decision = 'marketing' | 'sales' | 'shared' | 'customer_success' | 'product' | 'none';
/**
 * The teams that work on this plan.
 */
export type Teams = Team[];
/**
 * The roles that answer for stages, handoffs, campaigns and KPIs.
 */
export type Roles = Role[];
/**
 * Price before any discount.
 */
export type Money =
  | number
  | {
      /**
       * The sum, without separators.
       */
      amount: number;
      /**
       * The currency of this amount; the plan's `fx` says what it is worth.
       */
      currency: string;
    };
/**
 * What is sold.
 */
export type Offerings = Offering[];
/**
 * The id of another entry.
 */
export type Reference = string;
/**
 * What marketing, sales or both want to reach.
 */
export type Goals = Goal[];
/**
 * A short phrase.
 */
export type Text = string;
/**
 * Lines of business.
 */
export type Texts = Text[];
/**
 * What they care about.
 */
export type Texts1 = Text[];
/**
 * What they do.
 */
export type Texts2 = Text[];
/**
 * When they buy.
 */
export type Texts3 = Text[];
/**
 * What they use already.
 */
export type Texts4 = Text[];
/**
 * A country as its ISO 3166 code of two letters.
 */
export type Country = string;
/**
 * Money spent in the whole market.
 */
export type Money1 =
  | number
  | {
      /**
       * The sum, without separators.
       */
      amount: number;
      /**
       * The currency of this amount; the plan's `fx` says what it is worth.
       */
      currency: string;
    };
/**
 * The part of it that the offer can serve.
 */
export type Money2 =
  | number
  | {
      /**
       * The sum, without separators.
       */
      amount: number;
      /**
       * The currency of this amount; the plan's `fx` says what it is worth.
       */
      currency: string;
    };
/**
 * The part that can be won in the plan's period.
 */
export type Money3 =
  | number
  | {
      /**
       * The sum, without separators.
       */
      amount: number;
      /**
       * The currency of this amount; the plan's `fx` says what it is worth.
       */
      currency: string;
    };
/**
 * Named companies, for account-based work.
 */
export type Texts5 = Text[];
/**
 * The groups of companies or people that the plan is aimed at.
 */
export type Segments = Segment[];
/**
 * What this person wants to reach.
 */
export type Texts6 = Text[];
/**
 * What goes wrong today.
 */
export type Texts7 = Text[];
/**
 * What makes this person start looking.
 */
export type Texts8 = Text[];
/**
 * What this person feels or hopes for.
 */
export type Texts9 = Text[];
/**
 * What this person asks.
 */
export type Texts10 = Text[];
/**
 * Where this person can be met.
 */
export type Texts11 = Text[];
/**
 * The people who buy, decide, use or stand in the way.
 */
export type Personas = Persona[];
/**
 * What they would use instead.
 */
export type Texts12 = Text[];
/**
 * What sets the offer apart.
 */
export type Texts13 = Text[];
/**
 * The few messages that everything else comes back to.
 */
export type Texts14 = Text[];
/**
 * What is promised, and to whom.
 */
export type Positioning = PositioningEntry[];
/**
 * What must be true for a buyer to enter, so that two people judge alike.
 */
export type Texts15 = Text[];
/**
 * What must happen for a buyer to move on.
 */
export type Texts16 = Text[];
/**
 * What must be true for the receiver to accept.
 */
export type Texts17 = Text[];
/**
 * Data that must be filled in before the handoff.
 */
export type Texts18 = Text[];
/**
 * A whole number, 0 or more.
 */
export type Count = number;
/**
 * A word, or a word with the stage that this reason leads back to.
 */
export type RejectReason =
  | string
  | {
      /**
       * A short phrase.
       */
      id: string;
      /**
       * Where buyers go who are rejected for this reason.
       */
      return_to?: string;
    };
/**
 * Where buyers pass from one owner to another, with the promises on both sides.
 */
export type Handoffs = Handoff[];
/**
 * Who never counts, whatever the points.
 */
export type Texts19 = Text[];
/**
 * How leads collect points until they count as qualified.
 */
export type Scoring = ScoringModel[];
/**
 * Revenue from new business.
 */
export type Money4 =
  | number
  | {
      /**
       * The sum, without separators.
       */
      amount: number;
      /**
       * The currency of this amount; the plan's `fx` says what it is worth.
       */
      currency: string;
    };
/**
 * Value of the deals that are open when the plan starts.
 */
export type Money5 =
  | number
  | {
      /**
       * The sum, without separators.
       */
      amount: number;
      /**
       * The currency of this amount; the plan's `fx` says what it is worth.
       */
      currency: string;
    };
/**
 * Revenue that is certain already, such as repeat orders.
 */
export type Money6 =
  | number
  | {
      /**
       * The sum, without separators.
       */
      amount: number;
      /**
       * The currency of this amount; the plan's `fx` says what it is worth.
       */
      currency: string;
    };
/**
 * A sum of money: a plain number in the plan's currency, or an amount with its own currency.
 */
export type Money7 =
  | number
  | {
      /**
       * The sum, without separators.
       */
      amount: number;
      /**
       * The currency of this amount; the plan's `fx` says what it is worth.
       */
      currency: string;
    };
/**
 * A sum of money: a plain number in the plan's currency, or an amount with its own currency.
 */
export type Money8 =
  | number
  | {
      /**
       * The sum, without separators.
       */
      amount: number;
      /**
       * The currency of this amount; the plan's `fx` says what it is worth.
       */
      currency: string;
    };
/**
 * A share: 25% or 0.25. Between 0 and 100 percent.
 */
export type Rate = number | string;
/**
 * A span of time: a number and one unit (30s, 30m for minutes, 4h, 2d, 3w, 6mo for months, 1y), or ISO 8601 such as PT4H.
 */
export type Duration = string;
/**
 * When it runs.
 */
export type Period =
  | {
      /**
       * A day, written year-month-day.
       */
      start: string;
      /**
       * A day, written year-month-day.
       */
      end: string;
    }
  | string
  | number;
/**
 * A sum of money: a plain number in the plan's currency, or an amount with its own currency.
 */
export type Money9 =
  | number
  | {
      /**
       * The sum, without separators.
       */
      amount: number;
      /**
       * The currency of this amount; the plan's `fx` says what it is worth.
       */
      currency: string;
    };
/**
 * What is done, when and with which money, to bring buyers in and further.
 */
export type Campaigns = Campaign[];
/**
 * A sum of money: a plain number in the plan's currency, or an amount with its own currency.
 */
export type Money10 =
  | number
  | {
      /**
       * The sum, without separators.
       */
      amount: number;
      /**
       * The currency of this amount; the plan's `fx` says what it is worth.
       */
      currency: string;
    };
/**
 * Share of the full quota in each month, for people who are still learning when the plan starts.
 */
export type RampSteps = Rate[];
/**
 * Share of the full quota in each month, instead of `ramp`.
 */
export type RampSteps1 = Rate[];
/**
 * Who can work on how much.
 */
export type Capacity = CapacityEntry[];
/**
 * Questions that bring it out. Put them in quotes.
 */
export type Texts20 = Text[];
/**
 * What ends the talk.
 */
export type Texts21 = Text[];
/**
 * How sales talks are led.
 */
export type Playbooks = Playbook[];
/**
 * What it needs.
 */
export type Texts22 = Text[];
/**
 * What it gives.
 */
export type Texts23 = Text[];
/**
 * Where it stands before the plan.
 */
export type Measure =
  | number
  | string
  | {
      /**
       * The sum, without separators.
       */
      amount: number;
      /**
       * The currency of this amount.
       */
      currency: string;
    };
/**
 * What it should reach by the end of the period.
 */
export type Measure1 =
  | number
  | string
  | {
      /**
       * The sum, without separators.
       */
      amount: number;
      /**
       * The currency of this amount.
       */
      currency: string;
    };
/**
 * A value in the KPI's unit: a number, a rate (25%), a ratio (3:1), a duration (4h) or an amount with its currency.
 */
export type Measure2 =
  | number
  | string
  | {
      /**
       * The sum, without separators.
       */
      amount: number;
      /**
       * The currency of this amount.
       */
      currency: string;
    };
/**
 * A value in the KPI's unit: a number, a rate (25%), a ratio (3:1), a duration (4h) or an amount with its currency.
 */
export type Measure3 =
  | number
  | string
  | {
      /**
       * The sum, without separators.
       */
      amount: number;
      /**
       * The currency of this amount.
       */
      currency: string;
    };
/**
 * What is measured, who answers for it, and what it should reach.
 */
export type Kpis = Kpi[];
/**
 * A sum of money: a plain number in the plan's currency, or an amount with its own currency.
 */
export type Money11 =
  | number
  | {
      /**
       * The sum, without separators.
       */
      amount: number;
      /**
       * The currency of this amount; the plan's `fx` says what it is worth.
       */
      currency: string;
    };
/**
 * A sum of money: a plain number in the plan's currency, or an amount with its own currency.
 */
export type Money12 =
  | number
  | {
      /**
       * The sum, without separators.
       */
      amount: number;
      /**
       * The currency of this amount; the plan's `fx` says what it is worth.
       */
      currency: string;
    };
/**
 * A phrase, or the id of a stage, KPI, tool or budget line where the aspect is about those.
 */
export type AspectEntry = string;
/**
 * The one who answers for it.
 */
export type OwnerOrOwners = string | Reference[];
/**
 * What is talked about.
 */
export type Texts24 = Text[];
/**
 * The software that the teams use.
 */
export type Tools = Tool[];
/**
 * A web address, a path or an entry of the plan written as kind:id; with a title if you like.
 */
export type Link =
  | string
  | {
      /**
       * A short phrase.
       */
      title?: string;
      /**
       * A short phrase.
       */
      to: string;
    };
/**
 * Pages and entries that belong to the plan.
 */
export type Links = Link[];
/**
 * Material that marketing and sales use.
 */
export type Content = ContentPiece[];

/**
 * A whole go-to-market plan, or the file that brings its parts together.
 */
export interface Plan {
  $schema?: SchemaAddress;
  gtm: Gtm;
  /**
   * What this file holds.
   */
  kind: 'plan';
  /**
   * Short name of the plan.
   */
  id: string;
  /**
   * What the plan is called.
   */
  name: string;
  status?: Status;
  version?: PlanVersion;
  company?: Company;
  /**
   * The plan in a few sentences.
   */
  summary?: string;
  extends?: Extends;
  include?: Include;
  period: PlanPeriod;
  /**
   * Currency of every plain sum of money in the plan.
   */
  currency?: string;
  fx?: Fx;
  locale?: Locale;
  timezone?: Timezone;
  fiscal_year_start?: FiscalYearStart;
  fiscal_year_named_by?: FiscalYearNamedBy;
  market_model?: MarketModel;
  motion?: Motion;
  calendar?: Calendar;
  /**
   * Role or team that answers for the plan as a whole.
   */
  owner?: string;
  stance?: Stance;
  teams?: Teams;
  roles?: Roles;
  offerings?: Offerings;
  goals?: Goals;
  segments?: Segments;
  personas?: Personas;
  positioning?: Positioning;
  lifecycle?: Lifecycle;
  handoffs?: Handoffs;
  scoring?: Scoring;
  funnel?: Funnel;
  campaigns?: Campaigns;
  capacity?: Capacity;
  playbooks?: Playbooks;
  processes?: Processes;
  kpis?: Kpis;
  budget?: Budget;
  economics?: Economics;
  responsibilities?: Responsibilities;
  collaboration?: Collaboration;
  tools?: Tools;
  links?: Links;
  lint?: Lint;
}
/**
 * The company that the plan is for.
 */
export interface Company {
  /**
   * Name of the company.
   */
  name?: string;
  /**
   * What business it is in.
   */
  industry?: string;
  /**
   * Address of its website.
   */
  website?: string;
  /**
   * How large it is: people, or a phrase.
   */
  size?: string | number;
}
/**
 * What one unit of another currency is worth in the plan's currency.
 */
export interface Fx {
  /**
   * Units of the plan's currency for one unit of this one.
   */
  [k: string]: number;
}
/**
 * The hours in which promises with a business clock count.
 */
export interface Calendar {
  /**
   * Days on which people work.
   */
  business_days?: Weekday[];
  hours?: OpeningHours;
  /**
   * Days on which nobody works.
   */
  holidays?: Date[];
}
/**
 * Opening hours on a business day.
 */
export interface OpeningHours {
  /**
   * When the day begins.
   */
  from: string;
  /**
   * When the day ends.
   */
  to: string;
}
/**
 * How this company settles the questions on which marketing and sales differ. Nothing is right or wrong here, but the rest of the plan must follow it.
 */
export interface Stance {
  /**
   * Who answers for buyers who come on their own.
   */
  inbound_owner?: 'marketing' | 'sales' | 'shared' | 'customer_success' | 'product' | 'none';
  /**
   * Who answers for reaching out to buyers.
   */
  outbound_owner?: 'marketing' | 'sales' | 'shared' | 'customer_success' | 'product' | 'none';
  /**
   * Who keeps buyers warm until they are ready.
   */
  nurture_owner?: 'marketing' | 'sales' | 'shared' | 'customer_success' | 'product' | 'none';
  /**
   * Who decides that a lead has reached a stage.
   */
  qualification?: {
    [k: string]: Decision;
  };
  /**
   * Who takes this on in this company.
   */
  middle_funnel_owner?: 'marketing' | 'sales' | 'shared' | 'customer_success' | 'product' | 'none';
  relationship_owner?: RelationshipOwner;
  /**
   * Who takes this on in this company.
   */
  revenue_accountability?: 'marketing' | 'sales' | 'shared' | 'customer_success' | 'product' | 'none';
  engagement?: Engagement;
  /**
   * Who takes this on in this company.
   */
  promotion_owner?: 'marketing' | 'sales' | 'shared' | 'customer_success' | 'product' | 'none';
  /**
   * How marketing passes buyers to sales.
   */
  transition?: 'baton' | 'overlap' | 'loop';
}
/**
 * Who looks after the relation with the buyer.
 */
export interface RelationshipOwner {
  /**
   * Who takes this on in this company.
   */
  pre_sale?: 'marketing' | 'sales' | 'shared' | 'customer_success' | 'product' | 'none';
  /**
   * Who takes this on in this company.
   */
  post_sale?: 'marketing' | 'sales' | 'shared' | 'customer_success' | 'product' | 'none';
}
/**
 * Who acts first and who answers.
 */
export interface Engagement {
  /**
   * How marketing moves.
   */
  marketing?: 'proactive' | 'reactive' | 'both';
  /**
   * How sales moves.
   */
  sales?: 'proactive' | 'reactive' | 'both';
}
/**
 * A group of people with one function.
 */
export interface Team {
  /**
   * Short name of the team. Teams and roles share their ids.
   */
  id: string;
  /**
   * What the team is called.
   */
  name: string;
  /**
   * What the team does; it decides on which side the team stands.
   */
  function:
    'marketing' | 'sales' | 'presales' | 'customer_success' | 'revops' | 'product' | 'partner' | 'finance' | 'other';
  /**
   * The name that views show for this side, such as "Online shop".
   */
  label?: string;
}
/**
 * A job in a team. Name the job, not the person.
 */
export interface Role {
  /**
   * Short name of the role. Roles and teams share their ids.
   */
  id: string;
  /**
   * Job title.
   */
  title: string;
  /**
   * The team that the role belongs to.
   */
  team: string;
  /**
   * How many people hold this role.
   */
  headcount?: number;
  /**
   * How the role is paid, in words.
   */
  compensation?: string;
  /**
   * Who holds it. No e-mail address and no phone number.
   */
  person?: string;
}
/**
 * A product or service.
 */
export interface Offering {
  /**
   * Short name of the offering.
   */
  id: string;
  /**
   * What buyers call it.
   */
  name: string;
  /**
   * How it is paid for.
   */
  model?: 'one-time' | 'subscription' | 'usage' | 'service';
  list_price?: Money;
  /**
   * The time that the price covers.
   */
  per?: string;
  /**
   * Share of the price that is left after the cost of delivery.
   */
  gross_margin?: number | string;
}
/**
 * One thing to reach, tied to a KPI.
 */
export interface Goal {
  /**
   * Short name of the goal.
   */
  id: string;
  /**
   * Whose goal it is.
   */
  side: 'marketing' | 'sales' | 'shared';
  /**
   * The goal in one sentence.
   */
  statement: string;
  /**
   * The KPI that shows whether it is reached.
   */
  kpi?: string;
  /**
   * How long it may take.
   */
  horizon?: string;
  /**
   * The larger goal that it serves.
   */
  parent?: string;
  /**
   * The segments that it is about; all when left out.
   */
  segments?: Reference[];
}
/**
 * A group of companies or people with common traits.
 */
export interface Segment {
  /**
   * Short name of the segment.
   */
  id: string;
  /**
   * What the segment is called.
   */
  name: string;
  /**
   * Whether companies or private people buy.
   */
  model?: 'b2b' | 'b2c';
  /**
   * What carries most sales: one word, or a list of them.
   */
  motion?: MotionWord | MotionWord[];
  /**
   * Rank among the segments; 1 comes first.
   */
  priority?: number;
  /**
   * The id of another entry.
   */
  parent?: string;
  /**
   * The id of another entry.
   */
  offering?: string;
  criteria?: Criteria;
  exclude?: Criteria1;
  size?: SegmentSize;
  accounts?: Texts5;
}
/**
 * What tells this segment from others.
 */
export interface Criteria {
  industries?: Texts;
  employees?: Range;
  revenue?: Range1;
  age?: Range2;
  interests?: Texts1;
  behaviours?: Texts2;
  occasions?: Texts3;
  technologies?: Texts4;
  /**
   * Countries, as ISO codes of two letters.
   */
  countries?: Country[];
  /**
   * Your own criteria: a name, and a list, a range or a text.
   */
  custom?: {
    /**
     * A list, a range or a text.
     */
    [k: string]:
      | (string | number)[]
      | {
          /**
           * Smallest number that still counts.
           */
          min?: number;
          /**
           * Largest number that still counts.
           */
          max?: number;
        }
      | string;
  };
}
/**
 * Number of employees.
 */
export interface Range {
  /**
   * Smallest number that still counts.
   */
  min?: number;
  /**
   * Largest number that still counts.
   */
  max?: number;
}
/**
 * Yearly revenue, in the plan's currency.
 */
export interface Range1 {
  /**
   * Smallest number that still counts.
   */
  min?: number;
  /**
   * Largest number that still counts.
   */
  max?: number;
}
/**
 * Age in years.
 */
export interface Range2 {
  /**
   * Smallest number that still counts.
   */
  min?: number;
  /**
   * Largest number that still counts.
   */
  max?: number;
}
/**
 * What keeps a company or person out although the criteria fit.
 */
export interface Criteria1 {
  industries?: Texts;
  employees?: Range;
  revenue?: Range1;
  age?: Range2;
  interests?: Texts1;
  behaviours?: Texts2;
  occasions?: Texts3;
  technologies?: Texts4;
  /**
   * Countries, as ISO codes of two letters.
   */
  countries?: Country[];
  /**
   * Your own criteria: a name, and a list, a range or a text.
   */
  custom?: {
    /**
     * A list, a range or a text.
     */
    [k: string]:
      | (string | number)[]
      | {
          /**
           * Smallest number that still counts.
           */
          min?: number;
          /**
           * Largest number that still counts.
           */
          max?: number;
        }
      | string;
  };
}
/**
 * How many there are, and what they are worth.
 */
export interface SegmentSize {
  /**
   * Number of companies.
   */
  accounts?: number;
  /**
   * Number of people.
   */
  people?: number;
  tam?: Money1;
  sam?: Money2;
  som?: Money3;
}
/**
 * A typical person in one or more segments.
 */
export interface Persona {
  /**
   * Short name of the persona.
   */
  id: string;
  /**
   * A short phrase.
   */
  name: string;
  /**
   * Where this person is found.
   */
  segments: Reference[];
  /**
   * What this person is offered; all when left out.
   */
  offerings?: Reference[];
  /**
   * Part that this person plays in a purchase.
   */
  buying_role?:
    | 'economic_buyer'
    | 'decision_maker'
    | 'champion'
    | 'technical_evaluator'
    | 'user'
    | 'influencer'
    | 'procurement'
    | 'blocker'
    | 'buyer'
    | 'payer';
  goals?: Texts6;
  pains?: Texts7;
  /**
   * What speaks against buying, in this person's words.
   */
  objections?: Text[];
  triggers?: Texts8;
  motives?: Texts9;
  questions?: Texts10;
  channels?: Texts11;
  /**
   * A short phrase.
   */
  quote?: string;
  research?: Research;
}
/**
 * What the description rests on.
 */
export interface Research {
  /**
   * A short phrase.
   */
  source?: string;
  /**
   * A day, written year-month-day.
   */
  date?: string;
}
/**
 * The promise to a segment, a persona or for an offering; to everybody when none is named.
 */
export interface PositioningEntry {
  /**
   * The id of another entry.
   */
  segment?: string;
  /**
   * The id of another entry.
   */
  persona?: string;
  /**
   * The id of another entry.
   */
  offering?: string;
  /**
   * A short phrase.
   */
  category: string;
  /**
   * A short phrase.
   */
  promise: string;
  /**
   * A short phrase.
   */
  for?: string;
  alternatives?: Texts12;
  differentiators?: Texts13;
  /**
   * What shows that it is true: a phrase, or the id of a content piece or campaign.
   */
  proof?: Text[];
  /**
   * A short phrase.
   */
  tone?: string;
  pillars?: Texts14;
}
/**
 * The stages that a buyer goes through, and the ways back.
 */
export interface Lifecycle {
  /**
   * The stages in order, from first contact to customer and beyond.
   */
  stages?: Stage[];
  /**
   * Ways back to an earlier stage.
   */
  returns?: Return[];
}
/**
 * One step on the way to a customer. Any names and any number of stages will do.
 */
export interface Stage {
  /**
   * Short name of the stage.
   */
  id: string;
  /**
   * A short phrase.
   */
  name: string;
  /**
   * Part of the funnel.
   */
  position?: 'tofu' | 'mofu' | 'bofu' | 'post';
  /**
   * What is counted in this stage.
   */
  unit?: 'person' | 'account' | 'opportunity' | 'order' | 'session';
  /**
   * The id of another entry.
   */
  owner?: string;
  /**
   * The id of another entry.
   */
  co_owner?: string;
  /**
   * The id of another entry.
   */
  alternative_to?: string;
  entry?: Texts15;
  exit?: Texts16;
  /**
   * Set where the way ends.
   */
  terminal?: 'won' | 'lost' | 'churned';
  /**
   * Chance that an open deal in this stage is won.
   */
  probability?: number | string;
  /**
   * How deals in this stage count in a forecast.
   */
  forecast_category?: 'pipeline' | 'best_case' | 'commit' | 'closed' | 'omitted';
  /**
   * How long a buyer should stay here at most.
   */
  target_time?: string;
  alias?: StageAlias;
}
/**
 * What other vocabularies call this stage.
 */
export interface StageAlias {
  /**
   * A short phrase.
   */
  hubspot?: string;
  /**
   * A short phrase.
   */
  forrester?: string;
  /**
   * A short phrase.
   */
  bowtie?: string;
}
/**
 * A way back from one stage to an earlier one.
 */
export interface Return {
  /**
   * The id of another entry.
   */
  from: string;
  /**
   * The id of another entry.
   */
  to: string;
  /**
   * A short phrase.
   */
  name?: string;
}
/**
 * One owner passes buyers on, another takes them over.
 */
export interface Handoff {
  /**
   * Short name of the handoff.
   */
  id: string;
  /**
   * The id of another entry.
   */
  from: string;
  /**
   * The id of another entry.
   */
  to: string;
  /**
   * The id of another entry.
   */
  giver: string;
  /**
   * The id of another entry.
   */
  receiver: string;
  accept_if?: Texts17;
  required_fields?: Texts18;
  sla?: Sla;
  commitment?: Commitment;
  reject?: Reject;
  /**
   * The id of another entry.
   */
  escalate_to?: string;
  /**
   * How often both sides look at this handoff.
   */
  review?: string;
}
/**
 * What the receiver promises: how fast, and how reliably.
 */
export interface Sla {
  /**
   * Time until the buyer is first contacted.
   */
  first_touch?: string;
  /**
   * Time until the receiver accepts or rejects.
   */
  decide?: string;
  /**
   * Which hours count.
   */
  clock?: 'business' | 'calendar';
  /**
   * How often the receiver tries before giving up.
   */
  attempts?: number;
  /**
   * Time over which these attempts are spread.
   */
  attempts_over?: string;
  /**
   * Share of handoffs that keep the promise.
   */
  attainment?: number | string;
  goal?: SlaGoal;
}
/**
 * The faster times that one aims for, beside the firm promise.
 */
export interface SlaGoal {
  /**
   * Time until the buyer is first contacted.
   */
  first_touch?: string;
  /**
   * Time until the receiver accepts or rejects.
   */
  decide?: string;
  /**
   * Which hours count.
   */
  clock?: 'business' | 'calendar';
}
/**
 * What the giver promises: how many, and how good.
 */
export interface Commitment {
  /**
   * How many are passed on in that time.
   */
  volume: number;
  /**
   * The time that the volume is for, such as 1mo.
   */
  per: string;
  /**
   * Whose leads are counted.
   */
  source?: string;
  /**
   * Share of them that the receiver will accept.
   */
  acceptance?: number | string;
  /**
   * The volume split by segment.
   */
  by_segment?: {
    [k: string]: Count;
  };
}
/**
 * What happens to buyers who are not accepted.
 */
export interface Reject {
  /**
   * Why a buyer may be rejected.
   */
  reasons?: RejectReason[];
  /**
   * Where rejected buyers go: an earlier or a lost stage, or `stay`.
   */
  return_to?: string;
  /**
   * The id of another entry.
   */
  feedback_to?: string;
}
/**
 * One set of points and thresholds.
 */
export interface ScoringModel {
  /**
   * Short name of the model.
   */
  id: string;
  /**
   * The segments that it is for; all when left out.
   */
  segments?: Reference[];
  fit?: FitScore;
  engagement?: EngagementScore;
  /**
   * Facts that take points away.
   */
  negative?: ScoreRule[];
  exclude?: Texts19;
  /**
   * Points from which a lead reaches a stage.
   */
  thresholds?: Threshold[];
  /**
   * Roles or teams that agreed to the model, from both sides.
   */
  agreed_by?: Reference[];
  /**
   * How often the model is looked at.
   */
  review?: string;
}
/**
 * Points for who the lead is.
 */
export interface FitScore {
  /**
   * Most points that this side can give.
   */
  cap?: number;
  /**
   * The facts and their points.
   */
  rules?: ScoreRule[];
}
/**
 * Points for one fact.
 */
export interface ScoreRule {
  /**
   * A short phrase.
   */
  when: string;
  /**
   * Points that it gives; below 0 takes points away.
   */
  points: number;
  /**
   * A short phrase.
   */
  category?: string;
  /**
   * A short phrase.
   */
  source?: string;
}
/**
 * Points for what the lead does.
 */
export interface EngagementScore {
  /**
   * Most points that this side can give.
   */
  cap?: number;
  /**
   * Time after which a point is worth half.
   */
  half_life?: string;
  /**
   * The facts and their points.
   */
  rules?: ScoreRule[];
}
/**
 * Points that a lead needs for a stage.
 */
export interface Threshold {
  /**
   * The id of another entry.
   */
  stage: string;
  /**
   * Points for fit that are needed.
   */
  fit?: number;
  /**
   * Points for engagement that are needed.
   */
  engagement?: number;
  /**
   * Points that are needed in all.
   */
  total?: number;
}
/**
 * What must come out, and the rates and times that lead there.
 */
export interface Funnel {
  /**
   * What the rates count.
   */
  basis?: 'cohort' | 'period';
  /**
   * A day, written year-month-day.
   */
  as_of?: string;
  /**
   * What each segment must bring.
   */
  targets?: FunnelTarget[];
  /**
   * The rates, times and deal sizes for each segment.
   */
  assumptions?: Assumption[];
  /**
   * Who finds the leads: shares that add up to 100%.
   */
  sourcing?: {
    [k: string]: Rate;
  };
}
/**
 * What one segment must bring in the plan's period.
 */
export interface FunnelTarget {
  /**
   * The id of another entry.
   */
  segment: string;
  new_revenue?: Money4;
  /**
   * A whole number, 0 or more.
   */
  new_customers?: number;
  opening_pipeline?: Money5;
  committed_revenue?: Money6;
  by_interval?: IntervalsOfMoney;
}
/**
 * The target split over the parts of the period.
 */
export interface IntervalsOfMoney {
  [k: string]: Money7;
}
/**
 * The figures from which one segment is calculated.
 */
export interface Assumption {
  /**
   * The id of another entry.
   */
  segment: string;
  average_deal?: Money8;
  /**
   * Where the figures come from.
   */
  provenance?: 'own-cohort' | 'own-blended' | 'benchmark' | 'guess';
  /**
   * A short phrase.
   */
  source?: string;
  conversion?: Conversion;
  lag?: Lag;
  /**
   * Stages that this segment does not go through.
   */
  skips?: Reference[];
  /**
   * Rates and times that differ for one source.
   */
  by_source?: {
    [k: string]: SourceRates;
  };
}
/**
 * For each stage, the share that goes on to the next one.
 */
export interface Conversion {
  [k: string]: Rate;
}
/**
 * For each stage, how long it takes to get to the next one.
 */
export interface Lag {
  [k: string]: Duration;
}
/**
 * Rates and times that hold for one source of leads.
 */
export interface SourceRates {
  conversion?: Conversion1;
  lag?: Lag1;
}
/**
 * For each stage, the share that goes on to the next one.
 */
export interface Conversion1 {
  [k: string]: Rate;
}
/**
 * For each stage, how long it takes to get to the next one.
 */
export interface Lag1 {
  [k: string]: Duration;
}
/**
 * An activity with an audience, a time and a budget.
 */
export interface Campaign {
  /**
   * Short name of the campaign.
   */
  id: string;
  /**
   * A short phrase.
   */
  name: string;
  /**
   * Kind of campaign.
   */
  type:
    | 'digital'
    | 'content'
    | 'social'
    | 'influencer'
    | 'email'
    | 'seo'
    | 'sem'
    | 'affiliate'
    | 'traditional'
    | 'event'
    | 'guerrilla'
    | 'relationship'
    | 'internet'
    | 'print'
    | 'blog'
    | 'video'
    | 'product-focused'
    | 'price-focused'
    | 'status'
    | 'online'
    | 'cold-calling'
    | 'door-to-door'
    | 'discount-sale'
    | 'coupon'
    | 'trade-fair'
    | 'cross-selling'
    | 'webinar'
    | 'account-based'
    | 'pr'
    | 'podcast'
    | 'community'
    | 'partner';
  /**
   * How far it is.
   */
  status?: 'idea' | 'planned' | 'running' | 'done' | 'cancelled';
  /**
   * Whose supply of leads it counts for.
   */
  source?: string;
  /**
   * Who makes the first move.
   */
  direction?: 'inbound' | 'outbound' | 'both';
  /**
   * The id of another entry.
   */
  parent?: string;
  /**
   * The id of another entry.
   */
  owner?: string;
  /**
   * Roles or teams that take part.
   */
  contributors?: Reference[];
  sales_contribution?: SalesContribution;
  /**
   * Segments that it is aimed at.
   */
  segments?: Reference[];
  /**
   * Personas that it speaks to.
   */
  personas?: Reference[];
  /**
   * Stages that it brings buyers into or through.
   */
  stages?: Reference[];
  period?: Period;
  budget?: Money9;
  /**
   * How many buyers it brings, per segment and stage.
   */
  targets?: CampaignTarget[];
  /**
   * KPIs that it is judged by.
   */
  kpis?: Reference[];
  /**
   * A short phrase.
   */
  offer?: string;
  /**
   * A short phrase.
   */
  message?: string;
  /**
   * Pieces that it uses: a phrase, or the id of a content piece.
   */
  assets?: Text[];
}
/**
 * What sales does for this campaign.
 */
export interface SalesContribution {
  /**
   * The id of another entry.
   */
  owner?: string;
  /**
   * A short phrase.
   */
  play?: string;
}
/**
 * How many buyers of a segment reach a stage through the campaign.
 */
export interface CampaignTarget {
  /**
   * The id of another entry.
   */
  segment: string;
  /**
   * The id of another entry.
   */
  stage: string;
  /**
   * A whole number, 0 or more.
   */
  count: number;
  by_interval?: IntervalsOfCount;
}
/**
 * The count split over the parts of the period; an even spread when left out.
 */
export interface IntervalsOfCount {
  [k: string]: Count;
}
/**
 * People in one role, and what they can sell or handle.
 */
export interface CapacityEntry {
  /**
   * The id of another entry.
   */
  role?: string;
  /**
   * The id of another entry.
   */
  segment?: string;
  /**
   * The id of another entry.
   */
  stage?: string;
  /**
   * How many people there are when the plan starts.
   */
  headcount?: number;
  quota?: Money10;
  quota_count?: QuotaCount;
  /**
   * A span of time: a number and one unit (30s, 30m for minutes, 4h, 2d, 3w, 6mo for months, 1y), or ISO 8601 such as PT4H.
   */
  per?: string;
  /**
   * A share: 25% or 0.25. Between 0 and 100 percent.
   */
  attainment?: number | string;
  ramp_steps?: RampSteps;
  /**
   * People who join during the plan.
   */
  hires?: Hire[];
  /**
   * How many buyers one person can take on in a month.
   */
  monthly_load?: number;
  /**
   * How many open deals one person can carry at the same time.
   */
  concurrent_load?: number;
}
/**
 * A quota in numbers instead of money.
 */
export interface QuotaCount {
  /**
   * The id of another entry.
   */
  stage: string;
  /**
   * A whole number, 0 or more.
   */
  count: number;
}
/**
 * New people in this role.
 */
export interface Hire {
  /**
   * A day, written year-month-day.
   */
  start: string;
  /**
   * A whole number, 0 or more.
   */
  count?: number;
  /**
   * A span of time: a number and one unit (30s, 30m for minutes, 4h, 2d, 3w, 6mo for months, 1y), or ISO 8601 such as PT4H.
   */
  ramp?: string;
  /**
   * A share: 25% or 0.25. Between 0 and 100 percent.
   */
  ramp_factor?: number | string;
  ramp_steps?: RampSteps1;
}
/**
 * A method applied to segments and stages.
 */
export interface Playbook {
  /**
   * Short name of the playbook.
   */
  id: string;
  /**
   * The sales method.
   */
  method:
    | 'spin'
    | 'solution'
    | 'neat'
    | 'conceptual'
    | 'snap'
    | 'customer-centric'
    | 'inbound'
    | 'meddic'
    | 'challenger'
    | 'sandler'
    | 'custom';
  /**
   * Segments that it is for.
   */
  segments?: Reference[];
  /**
   * Stages in which it is used.
   */
  stages?: Reference[];
  /**
   * A short phrase.
   */
  rationale?: string;
  /**
   * The things to find out.
   */
  elements?: Element[];
  disqualify_if?: Texts21;
}
/**
 * One thing to find out.
 */
export interface Element {
  /**
   * Short name of the element; each method has its own.
   */
  id: string;
  /**
   * The id of another entry.
   */
  required_by?: string;
  questions?: Texts20;
  /**
   * A short phrase.
   */
  evidence?: string;
  /**
   * How much it counts against the others.
   */
  weight?: number;
}
/**
 * The working steps on each side; the usual ones when left out.
 */
export interface Processes {
  /**
   * Steps of marketing.
   */
  marketing?: ProcessStep[];
  /**
   * Steps of sales.
   */
  sales?: ProcessStep[];
}
/**
 * One working step.
 */
export interface ProcessStep {
  /**
   * Short name of the step.
   */
  id: string;
  /**
   * Its number in the order.
   */
  step?: number;
  /**
   * A short phrase.
   */
  name?: string;
  /**
   * The id of another entry.
   */
  owner?: string;
  inputs?: Texts22;
  outputs?: Texts23;
  /**
   * The id of another entry.
   */
  stage?: string;
  /**
   * A span of time: a number and one unit (30s, 30m for minutes, 4h, 2d, 3w, 6mo for months, 1y), or ISO 8601 such as PT4H.
   */
  duration?: string;
}
/**
 * One figure with an owner and a target.
 */
export interface Kpi {
  /**
   * Short name of the KPI; formulas use it with `_` for `-`.
   */
  id: string;
  /**
   * A short phrase.
   */
  name: string;
  /**
   * What the figure is, so that it can be checked against the rest of the plan.
   */
  measures?:
    | 'revenue'
    | 'new-customers'
    | 'volume'
    | 'conversion'
    | 'win-rate'
    | 'acceptance'
    | 'sla-attainment'
    | 'cac'
    | 'ltv'
    | 'ltv-cac'
    | 'payback'
    | 'cost-per'
    | 'coverage'
    | 'velocity'
    | 'pipeline'
    | 'abandonment'
    | 'roas'
    | 'awareness'
    | 'engagement'
    | 'retention'
    | 'repeat'
    | 'satisfaction'
    | 'average-order'
    | 'other';
  /**
   * How the figure comes about.
   */
  kind?: 'simple' | 'ratio' | 'derived' | 'cumulative' | 'conversion';
  /**
   * The id of another entry.
   */
  stage?: string;
  /**
   * The id of another entry.
   */
  to_stage?: string;
  /**
   * Who it belongs to.
   */
  side?: 'marketing' | 'sales' | 'shared' | 'other';
  /**
   * Segments that it is about; all when left out.
   */
  segments?: Reference[];
  /**
   * The id of another entry.
   */
  accountable?: string;
  /**
   * Roles or teams that help to reach it.
   */
  contributors?: Reference[];
  /**
   * Who is measured.
   */
  level?: 'person' | 'team' | 'campaign';
  /**
   * What the figure is counted in.
   */
  unit?: 'count' | 'rate' | 'ratio' | 'currency' | 'duration' | 'score';
  /**
   * Which way is better.
   */
  direction?: 'up' | 'down' | 'hold';
  baseline?: Measure;
  target?: Measure1;
  by_interval?: IntervalsOfMeasure;
  /**
   * Whether the values under `by_interval` run up to the target instead of adding up.
   */
  cumulative?: boolean;
  /**
   * A short phrase.
   */
  formula?: string;
  /**
   * A short phrase.
   */
  source?: string;
  /**
   * The id of another entry.
   */
  guardrail?: string;
  /**
   * A span of time: a number and one unit (30s, 30m for minutes, 4h, 2d, 3w, 6mo for months, 1y), or ISO 8601 such as PT4H.
   */
  review?: string;
  /**
   * What was reached so far: a list of days and values, or the CSV file that holds them.
   */
  actuals?:
    | Actual[]
    | {
        /**
         * A short phrase.
         */
        file: string;
        /**
         * A short phrase.
         */
        date_column: string;
        /**
         * A short phrase.
         */
        value_column: string;
      };
}
/**
 * The target for each part of the period.
 */
export interface IntervalsOfMeasure {
  [k: string]: Measure2;
}
/**
 * A value that was reached on a day.
 */
export interface Actual {
  /**
   * A day, written year-month-day.
   */
  date: string;
  value: Measure3;
}
/**
 * The money for marketing and sales.
 */
export interface Budget {
  total: Money11;
  /**
   * What it is for.
   */
  lines?: BudgetLine[];
}
/**
 * Money for one purpose.
 */
export interface BudgetLine {
  /**
   * Short name of the line.
   */
  id: string;
  /**
   * Whose money it is.
   */
  side: 'marketing' | 'sales' | 'shared';
  /**
   * What it is spent on.
   */
  category:
    | 'programmes'
    | 'brand'
    | 'people'
    | 'commissions'
    | 'enablement'
    | 'training'
    | 'tools'
    | 'events'
    | 'promotions'
    | 'agency'
    | 'other';
  amount: Money12;
  /**
   * Segments that it is spent on; all when left out.
   */
  segments?: Reference[];
}
/**
 * What a customer is worth, and what winning one may cost.
 */
export interface Economics {
  /**
   * A share: 25% or 0.25. Between 0 and 100 percent.
   */
  gross_margin?: number | string;
  /**
   * A share: 25% or 0.25. Between 0 and 100 percent.
   */
  monthly_churn?: number | string;
  /**
   * Orders that a customer places in a year.
   */
  orders_per_year?: number;
  /**
   * A span of time: a number and one unit (30s, 30m for minutes, 4h, 2d, 3w, 6mo for months, 1y), or ISO 8601 such as PT4H.
   */
  lifetime?: string;
  /**
   * Which cost counts as the cost of winning customers.
   */
  cac_scope?: 'programmes' | 'fully-loaded';
  limits?: EconomicLimits;
}
/**
 * From where the figures are worth a warning.
 */
export interface EconomicLimits {
  /**
   * Least that a customer must bring for each unit of money spent on winning one.
   */
  ltv_cac?: number;
  /**
   * A span of time: a number and one unit (30s, 30m for minutes, 4h, 2d, 3w, 6mo for months, 1y), or ISO 8601 such as PT4H.
   */
  payback?: string;
}
/**
 * Who does what, side by side.
 */
export interface Responsibilities {
  /**
   * Marketing and sales compared, one aspect at a time.
   */
  aspects?: Aspect[];
  /**
   * Who is responsible, accountable, consulted and informed.
   */
  activities?: Activity[];
}
/**
 * One aspect, with what each side says about it.
 */
export interface Aspect {
  /**
   * What is compared.
   */
  aspect:
    | 'focus'
    | 'timeline'
    | 'strategy'
    | 'audience'
    | 'metrics'
    | 'tools'
    | 'team_role'
    | 'funnel_stage'
    | 'budget'
    | 'customer_interaction'
    | 'data_usage'
    | 'communication_style'
    | 'crm_involvement'
    | 'kpi_alignment'
    | 'communication_type'
    | 'activities'
    | 'approach_level'
    | 'goal_horizon'
    | 'conversion_vs_attraction'
    | 'revenue_vs_brand'
    | 'quota_vs_reach'
    | 'close_vs_nurture'
    | 'revenue_vs_demand'
    | 'push_pull'
    | 'reach_mode'
    | 'planning_mode'
    | 'driver'
    | 'timing_mode'
    | 'lead_verb'
    | 'first_step'
    | 'selection'
    | 'planning_object'
    | 'content_vs_demo'
    | 'channel_mode'
    | 'scale_mode'
    | 'measurement_mode'
    | 'measurement_unit'
    | 'compensation'
    | 'satisfaction_horizon'
    | 'trust'
    | 'feedback'
    | 'experience'
    | 'need_focus'
    | 'product_flow'
    | 'skills'
    | 'aim'
    | 'sequence'
    | 'value'
    | 'incentive_tactics'
    | 'metaphor'
    | 'buyer_education'
    | 'self_service';
  /**
   * What holds for marketing: phrases, or ids where the aspect is about stages, KPIs, tools or budget lines.
   */
  marketing?: AspectEntry[];
  /**
   * What holds for sales: phrases, or ids where the aspect is about stages, KPIs, tools or budget lines.
   */
  sales?: AspectEntry[];
  /**
   * What holds for both: phrases, or ids where the aspect is about stages, KPIs, tools or budget lines.
   */
  shared?: AspectEntry[];
}
/**
 * A piece of work and everybody's part in it.
 */
export interface Activity {
  /**
   * Short name of the work.
   */
  id: string;
  /**
   * A short phrase.
   */
  name?: string;
  /**
   * The id of another entry.
   */
  stage?: string;
  /**
   * Who does the work.
   */
  responsible?: Reference[];
  accountable?: OwnerOrOwners;
  /**
   * Who is asked before.
   */
  consulted?: Reference[];
  /**
   * Who is told afterwards.
   */
  informed?: Reference[];
}
/**
 * How marketing and sales work together.
 */
export interface Collaboration {
  /**
   * Regular meetings.
   */
  rituals?: Ritual[];
  /**
   * What one side tells the other.
   */
  feedback?: FeedbackLoop[];
  /**
   * Material that both sides use.
   */
  content?: ContentPiece[];
}
/**
 * A regular meeting.
 */
export interface Ritual {
  /**
   * Short name of the meeting.
   */
  id: string;
  /**
   * A short phrase.
   */
  name?: string;
  /**
   * A span of time: a number and one unit (30s, 30m for minutes, 4h, 2d, 3w, 6mo for months, 1y), or ISO 8601 such as PT4H.
   */
  cadence?: string;
  /**
   * Who takes part.
   */
  attendees?: Reference[];
  agenda?: Texts24;
}
/**
 * What one side tells the other, and what it changes.
 */
export interface FeedbackLoop {
  /**
   * Short name of the loop.
   */
  id: string;
  /**
   * The id of another entry.
   */
  from: string;
  /**
   * The id of another entry.
   */
  to: string;
  /**
   * A short phrase.
   */
  about?: string;
  /**
   * A span of time: a number and one unit (30s, 30m for minutes, 4h, 2d, 3w, 6mo for months, 1y), or ISO 8601 such as PT4H.
   */
  cadence?: string;
  /**
   * What it improves: a phrase, or the id of a campaign or content piece.
   */
  feeds?: Text[];
}
/**
 * One piece of material.
 */
export interface ContentPiece {
  /**
   * Short name of the piece.
   */
  id: string;
  /**
   * A short phrase.
   */
  name?: string;
  /**
   * A short phrase.
   */
  type?: string;
  /**
   * The id of another entry.
   */
  stage?: string;
  /**
   * Personas that it is for.
   */
  personas?: Reference[];
  /**
   * The id of another entry.
   */
  owner?: string;
  /**
   * The id of another entry.
   */
  requested_by?: string;
  /**
   * Objections that it answers, in the words of the personas.
   */
  answers?: Text[];
  /**
   * A short phrase.
   */
  url?: string;
}
/**
 * A piece of software and who relies on it.
 */
export interface Tool {
  /**
   * Short name of the tool.
   */
  id: string;
  /**
   * A short phrase.
   */
  name?: string;
  /**
   * What it is for.
   */
  category?:
    | 'crm'
    | 'marketing-automation'
    | 'email'
    | 'social-scheduling'
    | 'seo'
    | 'advertising'
    | 'analytics'
    | 'lead-tracking'
    | 'sales-scripts'
    | 'dialler'
    | 'sales-engagement'
    | 'enablement'
    | 'chatbot'
    | 'survey'
    | 'commerce'
    | 'data-enrichment'
    | 'forecasting'
    | 'customer-success'
    | 'gifting'
    | 'call-recording';
  /**
   * Teams that use it.
   */
  used_by?: Reference[];
  /**
   * Stages whose buyers are kept here and nowhere else.
   */
  record_of?: Reference[];
  /**
   * Tools that it exchanges data with.
   */
  syncs_with?: Reference[];
}
/**
 * How this plan is checked.
 */
export interface Lint {
  /**
   * A rule's code, and how serious it is in this plan.
   */
  severity?: {
    /**
     * How serious it is.
     */
    [k: string]: 'error' | 'warning' | 'info' | 'off';
  };
  /**
   * Findings that are known and accepted.
   */
  ignore?: IgnoreEntry[];
  limits?: Limits;
}
/**
 * A finding that is known and accepted, with the reason.
 */
export interface IgnoreEntry {
  /**
   * Code of the rule.
   */
  rule: string;
  /**
   * A short phrase.
   */
  at: string;
  /**
   * A short phrase.
   */
  reason: string;
  /**
   * A day, written year-month-day.
   */
  until?: string;
}
/**
 * Numbers from which rules speak.
 */
export interface Limits {
  /**
   * A share: 25% or 0.25. Between 0 and 100 percent.
   */
  market_share?: number | string;
  /**
   * How many times the need supply may be (FUN-006).
   */
  supply_surplus?: number;
  /**
   * A share: 25% or 0.25. Between 0 and 100 percent.
   */
  kpi_tolerance?: number | string;
  /**
   * A span of time: a number and one unit (30s, 30m for minutes, 4h, 2d, 3w, 6mo for months, 1y), or ISO 8601 such as PT4H.
   */
  assumption_age?: string;
  /**
   * A share: 25% or 0.25. Between 0 and 100 percent.
   */
  rate_high?: number | string;
  /**
   * A share: 25% or 0.25. Between 0 and 100 percent.
   */
  rate_low?: number | string;
  /**
   * A share: 25% or 0.25. Between 0 and 100 percent.
   */
  opening_share?: number | string;
  /**
   * A share: 25% or 0.25. Between 0 and 100 percent.
   */
  productive_days?: number | string;
  /**
   * A whole number, 0 or more.
   */
  starts_per_week?: number;
  /**
   * Longest time without a campaign for a segment: a duration or a number of days (TIM-007).
   */
  silence?: string | number;
  /**
   * How many times the target all quotas may be (CAP-002).
   */
  quota_over?: number;
  /**
   * A share: 25% or 0.25. Between 0 and 100 percent.
   */
  programme_spend?: number | string;
  /**
   * A whole number, 0 or more.
   */
  kpis_per_side?: number;
  /**
   * A span of time: a number and one unit (30s, 30m for minutes, 4h, 2d, 3w, 6mo for months, 1y), or ISO 8601 such as PT4H.
   */
  short_cycle?: string;
}
/**
 * Some sections of a plan, included by its root.
 */
export interface Part {
  $schema?: SchemaAddress;
  gtm: Gtm;
  /**
   * What this file holds.
   */
  kind: 'part';
  calendar?: Calendar;
  stance?: Stance;
  teams?: Teams;
  roles?: Roles;
  offerings?: Offerings;
  goals?: Goals;
  segments?: Segments;
  personas?: Personas;
  positioning?: Positioning;
  lifecycle?: Lifecycle;
  handoffs?: Handoffs;
  scoring?: Scoring;
  funnel?: Funnel;
  campaigns?: Campaigns;
  capacity?: Capacity;
  playbooks?: Playbooks;
  processes?: Processes;
  kpis?: Kpis;
  budget?: Budget;
  economics?: Economics;
  responsibilities?: Responsibilities;
  collaboration?: Collaboration;
  tools?: Tools;
  links?: Links;
  lint?: Lint;
}
/**
 * House rules that several plans share.
 */
export interface Base {
  $schema?: SchemaAddress;
  gtm: Gtm;
  /**
   * What this file holds.
   */
  kind: 'base';
  teams?: Teams;
  roles?: Roles;
  lifecycle?: Lifecycle;
  playbooks?: Playbooks;
  tools?: Tools;
  lint?: Lint;
}
/**
 * A part that holds segments only.
 */
export interface SegmentsPart {
  $schema?: SchemaAddress;
  gtm: Gtm;
  /**
   * What this file holds.
   */
  kind: 'segments';
  segments: Segments;
}
/**
 * A part that holds personas only.
 */
export interface PersonasPart {
  $schema?: SchemaAddress;
  gtm: Gtm;
  /**
   * What this file holds.
   */
  kind: 'personas';
  personas: Personas;
}
/**
 * A part that holds campaigns only.
 */
export interface CampaignsPart {
  $schema?: SchemaAddress;
  gtm: Gtm;
  /**
   * What this file holds.
   */
  kind: 'campaigns';
  campaigns: Campaigns;
}
/**
 * A part that holds playbooks only.
 */
export interface PlaybooksPart {
  $schema?: SchemaAddress;
  gtm: Gtm;
  /**
   * What this file holds.
   */
  kind: 'playbooks';
  playbooks: Playbooks;
}
/**
 * A part that holds KPIs only.
 */
export interface KpisPart {
  $schema?: SchemaAddress;
  gtm: Gtm;
  /**
   * What this file holds.
   */
  kind: 'kpis';
  kpis: Kpis;
}
/**
 * A part that holds scoring only.
 */
export interface ScoringPart {
  $schema?: SchemaAddress;
  gtm: Gtm;
  /**
   * What this file holds.
   */
  kind: 'scoring';
  scoring: Scoring;
}
/**
 * A part that holds content only.
 */
export interface ContentPart {
  $schema?: SchemaAddress;
  gtm: Gtm;
  /**
   * What this file holds.
   */
  kind: 'content';
  content: Content;
}
