import assert from 'node:assert/strict';
import {
  aspect,
  aspects,
  campaignType,
  campaignTypes,
  canonicalAspects,
  channel,
  channels,
  channelsNamed,
  contentTypes,
  disagreements,
  disagreementsSettledBy,
  goalTemplates,
  kpiTemplate,
  levers,
  marketingSteps,
  mechanisms,
  method,
  methods,
  models,
  salesSteps,
  teamFunction,
  toolCategories,
  toolCategory,
} from '../../../src/core/catalogue';

const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map((entry) => entry.id);
const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

describe('the catalogue of aspects', () => {
  it('has the fourteen canonical rows in the order of the comparison', () => {
    assert.deepEqual(
      ids(canonicalAspects),
      words(`focus timeline strategy audience metrics tools team_role funnel_stage budget customer_interaction
        data_usage communication_style crm_involvement kpi_alignment`),
    );
  });

  it('has every further contrast of the sources', () => {
    assert.deepEqual(
      ids(aspects.slice(14)),
      words(`communication_type activities approach_level goal_horizon conversion_vs_attraction revenue_vs_brand
        quota_vs_reach close_vs_nurture revenue_vs_demand push_pull reach_mode planning_mode driver timing_mode
        lead_verb first_step selection planning_object content_vs_demo channel_mode scale_mode measurement_mode
        measurement_unit compensation satisfaction_horizon trust feedback experience need_focus product_flow skills
        aim sequence value incentive_tactics metaphor buyer_education self_service`),
    );
  });

  it('numbers the rows from one and says on both sides what is usual', () => {
    assert.deepEqual(
      aspects.map((entry) => entry.order),
      aspects.map((_, index) => index + 1),
    );
    for (const entry of aspects) {
      assert.notEqual(entry.marketing, entry.sales, entry.id);
      // The texts are offered as list items of a plan: lower case but for names, and nothing that YAML would read otherwise.
      for (const text of [entry.marketing, entry.sales]) assert.match(text, /^(CRM|[a-z])[^:#]*$/, entry.id);
    }
    assert.equal(aspect('focus')?.sub, 'what each is there for');
    assert.equal(aspect('colour'), undefined);
    assert.equal(aspect(undefined), undefined);
  });
});

describe('the catalogue of processes and goals', () => {
  it('has seven steps of marketing, the last of which leads back', () => {
    assert.deepEqual(ids(marketingSteps), words('research segment strategy position campaign performance fine-tune'));
    assert.deepEqual(
      marketingSteps.map((step) => step.step),
      [1, 2, 3, 4, 5, 6, 7],
    );
    assert.deepEqual(marketingSteps.at(-1)?.loopsTo, ids(marketingSteps.slice(0, 5)));
  });

  it('has nine steps of selling that run down the funnel', () => {
    assert.deepEqual(
      ids(salesSteps),
      words('prospect connect qualify approach demonstrate objections close onboard follow-up'),
    );
    assert.deepEqual(
      salesSteps.map((step) => step.step),
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
    );
    const order = ['tofu', 'mofu', 'bofu', 'post'];
    const depths = salesSteps.map((step) => order.indexOf(step.position));
    assert.deepEqual(depths, [...depths].sort());
  });

  it('feeds each step from a step before it or from outside, and never from a later one', () => {
    for (const steps of [marketingSteps, salesSteps]) {
      for (const [index, step] of steps.entries()) {
        const later = new Set(steps.slice(index).flatMap((other) => other.outputs));
        for (const input of step.inputs) assert.ok(!later.has(input), `${step.id} needs ${input}`);
        if (index > 0) {
          const earlier = new Set(steps.slice(0, index).flatMap((other) => other.outputs));
          assert.ok(
            step.inputs.some((input) => earlier.has(input)),
            `${step.id} takes nothing from an earlier step`,
          );
        }
      }
    }
  });

  it('has nine goals of marketing and five of sales, and further ones of both and shared', () => {
    const core = (side: string) => goalTemplates.filter((goal) => goal.side === side && goal.core).length;
    const all = (side: string) => goalTemplates.filter((goal) => goal.side === side).length;
    assert.deepEqual([core('marketing'), core('sales'), core('shared')], [9, 5, 0]);
    assert.deepEqual([all('marketing'), all('sales'), all('shared')], [15, 9, 5]);
    for (const goal of goalTemplates) assert.ok(kpiTemplate(goal.kpi), `${goal.id}: ${goal.kpi}`);
  });
});

describe('the catalogue of methods', () => {
  // Required ids, then optional ids: the canonical table of the plan format.
  const canonical: Readonly<Record<string, readonly [string, string]>> = {
    spin: ['situation problem implication need-payoff', ''],
    solution: ['challenge cause impact capability-vision power value-proof', 'plan'],
    neat: ['needs economic-impact access-to-authority timeline', ''],
    conceptual: ['confirmation new-information attitude commitment basic-issue', 'win-win'],
    snap: ['simple invaluable aligned priority', 'allow-access initiate-change select-resources'],
    'customer-centric': ['customer-world challenges desired-outcomes usage-scenario', 'buyer-timeline decision-makers'],
    inbound: ['identify connect explore advise', 'educate'],
    meddic: [
      'metrics economic-buyer decision-criteria decision-process identify-pain champion',
      'paper-process competition',
    ],
    challenger: ['teach tailor take-control', 'warmer reframe rational-drowning emotional-impact new-way our-solution'],
    sandler: ['bonding up-front-contract pain budget decision fulfilment post-sell', 'empathy mutual-respect'],
  };

  it('has the ten methods and no other', () => {
    assert.deepEqual(ids(methods), Object.keys(canonical));
    assert.equal(method('custom'), undefined);
  });

  for (const [id, [required, optional]] of Object.entries(canonical)) {
    it(`gives ${id} its required and optional elements`, () => {
      const elements = method(id)?.elements ?? [];
      assert.deepEqual(ids(elements.filter((element) => element.required)), words(required));
      assert.deepEqual(ids(elements.filter((element) => !element.required)), words(optional));
      assert.equal(method(id)?.minimum, words(required).length);
    });
  }

  it('asks a question for every element, each once, and says what counts as evidence', () => {
    const questions = methods.flatMap((entry) => entry.elements.map((element) => element.question));
    assert.equal(questions.length, 65);
    assert.equal(new Set(questions).size, questions.length);
    for (const question of questions) assert.match(question, /^[A-Z].+\?$/);
  });

  it('shows on each tile a letter of the label, or a number for steps in order', () => {
    for (const entry of methods) {
      for (const { label, letter } of entry.elements) {
        assert.ok(/\d/.test(letter) || label.toUpperCase().includes(letter), `${entry.id}: ${letter} for ${label}`);
      }
      const required = entry.elements.filter((element) => element.required).map((element) => element.letter);
      assert.ok(new Set(required).size >= required.length - 1, `${entry.id}: ${required}`);
    }
  });

  it('spells MEDDIC with its letters', () => {
    const required = method('meddic')?.elements.filter((element) => element.required) ?? [];
    assert.equal(required.map((element) => element.letter).join(''), 'MEDDIC');
  });
});

describe('the catalogue of campaigns and channels', () => {
  it('has every type of the sources and of the plan format', () => {
    assert.deepEqual(
      ids(campaignTypes),
      words(`digital content social influencer email seo sem affiliate traditional event guerrilla relationship
        internet print blog video product-focused price-focused status online cold-calling door-to-door discount-sale
        coupon trade-fair cross-selling webinar account-based pr podcast community partner`),
    );
  });

  it('runs every type on known channels and judges it by known KPIs', () => {
    for (const type of campaignTypes) {
      for (const id of type.channels) assert.ok(channel(id), `${type.id}: ${id}`);
      for (const id of type.kpis) assert.ok(kpiTemplate(id), `${type.id}: ${id}`);
    }
  });

  it('reaches every channel by some type, but for documentation and chat', () => {
    const used = new Set(campaignTypes.flatMap((type) => type.channels));
    assert.deepEqual(
      ids(channels).filter((id) => !used.has(id)),
      ['chatbot', 'documentation'],
    );
  });

  it('has the channels that the sources name', () => {
    for (const id of words(`website organic-search paid-search social email phone meeting tv radio billboard print
      public-relations event chatbot shop door-to-door`)) {
      assert.ok(channel(id), id);
    }
  });

  it('calls cold calls outbound and search work inbound, and leaves e-mail open', () => {
    assert.deepEqual(campaignType('cold-calling')?.directions, ['outbound']);
    assert.deepEqual(campaignType('seo')?.directions, ['inbound']);
    assert.equal(campaignType('email')?.directions.length, 2);
  });

  it('understands the words of plans for channels', () => {
    const named = (text: string) => ids(channelsNamed(text));
    assert.deepEqual(named('search'), ['organic-search', 'paid-search']);
    assert.deepEqual(named('LinkedIn posts'), ['social']);
    assert.deepEqual(named('trade-fair'), ['event']);
    assert.deepEqual(named('E-Mail'), ['email']);
    assert.deepEqual(named('mail'), ['email']);
    assert.deepEqual(named('direct mail'), ['post']);
    assert.deepEqual(named('Google Ads'), ['paid-search']);
    assert.deepEqual(named('email, social media and webinars'), ['social', 'email', 'webinar']);
    assert.deepEqual(named('peers'), ['community']);
    assert.deepEqual(named('research papers'), []);
    assert.deepEqual(named(''), []);
  });

  it('has the content types that the sources name', () => {
    const known = new Set(ids(contentTypes));
    for (const id of words(`blog-post video infographic whitepaper technical-brochure roi-calculator case-study
      pitch-deck testimonial review tutorial demo-video newsletter offer flyer direct-mail webinar landing-page
      user-story`)) {
      assert.ok(known.has(id), id);
    }
  });

  it('points levers at campaign types that exist, and has the five of the marketing mix', () => {
    for (const lever of levers) {
      if (lever.campaignType !== undefined) assert.ok(campaignType(lever.campaignType), lever.id);
    }
    assert.deepEqual(
      ids(levers.filter((lever) => lever.kind === 'mix')),
      words('pricing packaging positioning placement promotion'),
    );
  });
});

describe('the rest of the catalogue', () => {
  it('has sixteen categories of tools and four more', () => {
    assert.deepEqual(
      ids(toolCategories),
      words(`crm marketing-automation email social-scheduling seo advertising analytics lead-tracking sales-scripts
        dialler sales-engagement enablement chatbot survey commerce data-enrichment forecasting customer-success
        gifting call-recording`),
    );
    for (const category of toolCategories) {
      for (const id of category.usedBy) assert.ok(teamFunction(id), `${category.id}: ${id}`);
    }
    assert.deepEqual(toolCategory('crm')?.usedBy, ['marketing', 'sales']);
  });

  it('has twelve ways to work as one', () => {
    assert.deepEqual(
      mechanisms.map((entry) => entry.code),
      Array.from({ length: 12 }, (_, index) => `C${index + 1}`),
    );
  });

  it('has the five differences between companies and consumers', () => {
    assert.deepEqual(ids(models), words('audience cycle sales-strategy success-metrics communication'));
    for (const entry of models) {
      for (const side of ['b2b', 'b2c'] as const) {
        for (const id of entry.campaignTypes?.[side] ?? []) assert.ok(campaignType(id), id);
        for (const id of entry.kpis?.[side] ?? []) assert.ok(kpiTemplate(id)?.models.includes(side), `${id} ${side}`);
      }
    }
  });

  it('has the twenty disagreements, each with more than one position but for the one that only one source treats', () => {
    assert.deepEqual(
      disagreements.map((entry) => entry.code),
      Array.from({ length: 20 }, (_, index) => `X${index + 1}`),
    );
    assert.deepEqual(
      disagreements.filter((entry) => entry.positions.length < 2).map((entry) => entry.code),
      ['X19'],
    );
  });

  it('finds the disagreement that a key of the stance settles', () => {
    assert.deepEqual(
      disagreementsSettledBy('nurture_owner').map((entry) => entry.code),
      ['X5'],
    );
    assert.deepEqual(disagreementsSettledBy('colour'), []);
  });
});
