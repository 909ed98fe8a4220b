export { type StaffActions, useCandidates, useStaff } from './use-staff';
export { type TagActions, useTags, useTagUses } from './use-tags';
export { type TeamActions, useTeamLoads, useTeams } from './use-teams';
export { type TopicActions, useTopics } from './use-topics';
