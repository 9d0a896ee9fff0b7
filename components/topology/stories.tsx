import { rowHref } from '@/components/site';

export interface StoryStep {
  id: string;
  text: string;
  flowIds: readonly string[];
  rows: readonly { id: string; purpose: string }[];
}

export interface Story {
  id: string;
  title: string;
  steps: readonly StoryStep[];
}

/** Above the picture: one step at a time, by buttons and arrow keys. */
export function Stepper({ stories }: { stories: readonly Story[] }) {
  const invitation = 'Walk through it step by step: who talks to whom, and when.';
  return (
    // biome-ignore lint/a11y/useSemanticElements: these controls belong together, but nothing is filled in
    <div className="stepper js-only" data-stepper role="group" aria-label="Story">
      <select aria-label="Story" autoComplete="off">
        {stories.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <button type="button" className="tool" data-stepper-back aria-label="Step back">
        ‹
      </button>
      <button type="button" className="tool" data-stepper-next aria-label="Next step">
        ›
      </button>
      <button type="button" className="tool" data-stepper-play>
        Play
      </button>
      <p>
        <span data-stepper-count />{' '}
        <span data-stepper-sentence data-invitation={invitation}>
          {invitation}
        </span>
      </p>
    </div>
  );
}

/** The same stories to read; each step leads to its rows. */
export function Stories({ stories }: { stories: readonly Story[] }) {
  return (
    <section className="stories" aria-labelledby="stories">
      <h2 id="stories">Step by step</h2>
      {stories.map((story) => (
        <section key={story.id} data-story={story.id}>
          <h3>{story.title}</h3>
          <ol>
            {story.steps.map((step) => (
              <li key={step.id} data-step={step.id} data-flows={step.flowIds.join(' ')}>
                <a className="js-only" href={`#step=${step.id}`} aria-label={`Show in the picture: ${step.text}`}>
                  show
                </a>{' '}
                <span data-sentence>{step.text}</span>{' '}
                <small>
                  {step.rows.map(({ id, purpose }) => (
                    <a key={id} href={rowHref(id)}>
                      {purpose}
                    </a>
                  ))}
                </small>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
