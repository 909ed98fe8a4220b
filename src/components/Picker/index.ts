export { optionId, Picker } from './Picker';
export { useCountAnnounced } from './use-count-announced';
export { type PickerState, usePicker } from './use-picker';
