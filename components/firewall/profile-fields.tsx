'use client';

import { isProviderId, type Option, providerIds, providerNames } from '@/lib/flows';
import { choiceOf, choicesOf, optionsOf, type Profile, type ProfileChoices } from '@/lib/profile';
import { SelectField } from './select-field';

interface ProfileFieldsProps {
  profile: Profile;
  choices: ProfileChoices;
  onChange: (profile: Profile) => void;
}

const named = (id: string) => ({ id, label: id });

function OptionField({ option, profile, onChange }: { option: Option } & Omit<ProfileFieldsProps, 'choices'>) {
  return (
    <SelectField
      label={option.label}
      value={choiceOf(option, profile) ?? option.default}
      choices={choicesOf(option, profile)}
      onChoose={(id) => onChange({ ...profile, choices: { ...profile.choices, [option.id]: id } })}
    />
  );
}

/** The reader's cluster. Options are asked once there is a provider. */
export function ProfileFields({ profile, choices, onChange }: ProfileFieldsProps) {
  const providers = [
    { id: '', label: 'Every provider' },
    ...providerIds.map((id) => ({ id, label: providerNames[id] })),
  ];
  return (
    <fieldset>
      <legend>Your cluster</legend>
      <div className="fw-fields">
        <SelectField
          label="Release"
          value={profile.release}
          choices={[...choices.releases].reverse().map(named)}
          onChoose={(release) => onChange({ ...profile, release })}
        />
        <SelectField
          label="Provider"
          value={profile.provider ?? ''}
          choices={providers}
          onChoose={(id) => onChange({ ...profile, provider: isProviderId(id) ? id : null })}
        />
        {profile.provider &&
          optionsOf(choices.options, profile).map((option) => (
            <OptionField key={option.id} option={option} profile={profile} onChange={onChange} />
          ))}
      </div>
    </fieldset>
  );
}
